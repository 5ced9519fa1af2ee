first, *middle, last = range(6)
print(first, middle, last)
*start, end = "ab"
print(start, end)
(a, (b, *c)), d = [1, (2, 3, 4)], 5
print(a, b, c, d)
[x, y] = {"k": 1, "j": 2}
print(x, y)
i, j = 1, 2
i, j = j, i
print(i, j)
data = [0, 1]
index = 0
index, data[index] = 1, "set"
print(index, data)
for head, *tail in [(1, 2, 3), "xy", [9]]:
    print(head, tail)
for action in (lambda: (lambda a, b: 0)(*[1]), lambda: exec("a, b = 1, 2, 3"), lambda: exec("a, *b, c = [1]"), lambda: exec("a, b = 5")):
    try:
        action()
    except (ValueError, TypeError) as error:
        print(error)
print([*range(3), *"ab"], {*[1, 1, 2]}, (*[], 1), {**{"a": 1}, "a": 2, **{"b": 3}})


def function(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs


print(function(1, d=4), function(1, 2, 3, 4, 5, d=6, f=7), function(*[1, 2], *(3, 4), **{"d": 1}, **{"z": 2}))
print(function(1, d=0, a="keyword a", b="keyword b"))
for call in ("function()", "function(1)", "function(1, d=1, c=2, **{'c': 3})", "function(1, 2, 3, c=4, d=1)", "function(*5)", "function(d=1, **3)"):
    try:
        eval(call)
    except TypeError as error:
        print(error)


def defaults(item, bucket=[]):
    bucket.append(item)
    return bucket


print(defaults(1), defaults(2), defaults.__defaults__, print(*[1, 2, 3], sep="", end="\n"))
