items = list(range(10))
print(items[2:5], items[-3:], items[:-3], items[::2], items[::-1], items[8:2:-2], items[20:], items[-100:3], items[5:2])
print(items[slice(None, None, 3)], slice(1, 10, 2).indices(6), slice(None, None, -1).indices(4), repr(slice(1, None)))
copy = items[:]
copy[2:5] = ["a"]
print(copy)
copy[1:1] = [0.5, 0.6]
print(copy)
copy[::3] = "WXYZ"[: len(copy[::3])]
print(copy)
del copy[1::2]
print(copy)
copy[:] = []
print(copy, items[0:0], "abc"[5:], (1, 2, 3)[-1:], range(10)[2:8:3], range(10)[::-1], list(range(10)[-3:]))
for action in (
    lambda: items[10],
    lambda: items["a"],
    lambda: items[1.0],
    lambda: items[::0],
    lambda: items.__setitem__(slice(0, 4, 2), [1]),
    lambda: items.__setitem__(slice(0, 2), 5),
    lambda: items["a":],
    lambda: "abc"[3],
    lambda: (1,)[1],
    lambda: items.pop(99),
    lambda: range(3)[3],
):
    try:
        action()
    except (IndexError, TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Show:
    def __getitem__(self, key):
        return key


s = Show()
print(s[1], s[1:2], s[::3], s[1, 2], s[..., 1:], s[()], s["k", None])
print(slice(1, 2) == slice(1, 2), slice(1, 2) < slice(1, 3), hash(slice(1)) == hash(slice(1)), slice(5).stop)
