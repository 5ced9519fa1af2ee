from functools import cmp_to_key

print(1 < 2 < 3, 1 < 3 < 2, 1 < 2 > 0 == 0 != 5, 3 > 2 == True, (3 > 2) == True)
calls = []


def f(x):
    calls.append(x)
    return x


print(f(1) < f(5) < f(3) < f(9), calls)
print([1, 2] < [1, 2, 0], (1, "b") < (1, "c"), "Z" < "a", [] < [0], {1, 2} < {1, 2, 3}, {1, 4} < {1, 2})
print(float("nan") == float("nan"), [float("nan")] == [float("nan")])
nan = float("nan")
print([nan] == [nan], nan in [nan], max(1, nan), max(nan, 1), sorted([3, 1, 2]))
for action in (lambda: 1 < "a", lambda: None < 1, lambda: 1j < 2j, lambda: {} < {}, lambda: [1] < ["a"], lambda: object() < object()):
    try:
        print(action())
    except TypeError as error:
        print(error)
print(1 == 1.0 == True, hash(1) == hash(1.0) == hash(True), "1" == 1, None == False, () == [], b"a" == "a")
print(0 or "x", "" and 1, not [], 1 and 2 and 3, None or 0 or [], [] is not None)
print({1: "int", 1.0: "float", True: "bool"}, {True, 1, 1.0})


class Loose:
    def __eq__(self, other):
        return "always truthy"


print(Loose() == 1, Loose() != 1, [Loose()] == [5], 3 in [Loose()])
try:
    hash(Loose())
except TypeError as error:
    print(error)
print(sorted(["b10", "a2", "b9"], key=cmp_to_key(lambda a, b: len(a) - len(b) or (a > b) - (a < b))))
