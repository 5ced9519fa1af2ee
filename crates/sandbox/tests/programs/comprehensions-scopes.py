x = "global x"
print([x for x in range(3)], x)
print({k: v for k, v in zip("ab", range(2))}, {n % 3 for n in range(10)}, list(n for n in range(2)))
print([(i, j) for i in range(3) for j in range(i) if (i + j) % 2])
print([[r * c for c in range(1, 4)] for r in range(1, 3)])
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(row) for row in zip(*matrix)], [cell for row in matrix for cell in row])


class Scope:
    items = [1, 2]
    factor = 10
    doubled = [i * 2 for i in items]
    try:
        scaled = [i * factor for i in items]
    except NameError as error:
        failure = str(error)


print(Scope.doubled, getattr(Scope, "failure", None), hasattr(Scope, "scaled"))


def function():
    values = [locals().get("values") is not None for _ in range(1)]
    y = 5
    return [y + z for z in range(2)], [lambda: y for _ in range(1)][0](), values


print(function())
print([*map(lambda f: f(), [lambda n=n: n**2 for n in range(4)])])
nested = [[n, [n for n in "ab"]] for n in range(2)]
print(nested)
print([a if a else "empty" for a in ("", "x")], [b for b in range(20) if b % 2 if b % 3 == 0])
print(sum(1 for _ in "abc"), dict((c, i) for i, c in enumerate("xy")), {c: [] for c in "pq"})
try:
    [1 / n for n in (1, 0)]
except ZeroDivisionError as error:
    print(error)
print({(a, b): a * b for a in range(2) for b in range(2)}, [[] for _ in range(2)], "".join(c for c in "a1b2" if c.isalpha()))
