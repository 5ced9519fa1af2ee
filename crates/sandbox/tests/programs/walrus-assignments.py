import re

data = [3, 8, 1, 9, 4]
print([y for x in data if (y := x * 2) > 6], y)
if (match := re.search(r"\d+", "order 66")) is not None:
    print(match.group(), match.start())
lines = iter(["first", "second", "", "never"])
while line := next(lines):
    print("line", line)
print((n := 10) + n, n)
total = 0
print([total := total + x for x in data], total)
print(any((witness := x) > 8 for x in data), witness)
f = lambda x: (square := x * x, square + 1)
print(f(4))
print({(k := len(w)): w for w in ["a", "bb"]}, k)
first = (a := 1, b := 2)
print(first, a, b)


def scope():
    [inner := x for x in range(3)]
    return inner


print(scope(), "inner" in globals())
print(f"{(width := 6):>4}|{'x':>{width}}|")
for source in ("x := 5", "[i := 0 for i in range(3)]", "(x.y := 1)", "f(a := 1, b = c := 2)", "class A: [z := 1 for _ in [0]]"):
    try:
        compile(source, "<test>", "exec")
        print("fine", source)
    except SyntaxError as error:
        print(error.msg)
stack = [1, [2, [3]]]
out = []
while stack and (top := stack.pop()) is not None:
    stack.extend(top) if isinstance(top, list) else out.append(top)
print(out, top)
