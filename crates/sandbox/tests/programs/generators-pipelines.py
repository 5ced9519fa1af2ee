from itertools import islice

log = """\
2024-01-01 INFO start
2024-01-01 ERROR disk full
2024-01-02 INFO ok
2024-01-02 ERROR net down
2024-01-03 WARN slow
""".splitlines()


def parse(lines):
    for line in lines:
        date, level, *words = line.split()
        yield {"date": date, "level": level, "text": " ".join(words)}


def only(rows, **wanted):
    return (row for row in rows if all(row[k] == v for k, v in wanted.items()))


def trace(rows, seen):
    for row in rows:
        seen.append(row["date"][-2:])
        yield row


seen = []
errors = only(trace(parse(log), seen), level="ERROR")
print(next(errors)["text"], seen)
print([row["text"] for row in errors], seen)


def windows(items, size):
    iterator = iter(items)
    window = tuple(islice(iterator, size))
    while len(window) == size:
        yield window
        window = window[1:] + tuple(islice(iterator, 1))


print(list(windows("abcde", 3)), list(windows([1], 2)))


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


print(list(islice(fibonacci(), 5, 15, 3)))
lazy = (print("evaluated", n) or n for n in range(3))
print("before", next(lazy), "after")
values = [1, 2, 3]
late = (v * factor for v in values)
factor, values = 10, []
print(list(late))
