import types


def unbound():
    try:
        return value
    except UnboundLocalError as error:
        return str(error)
    value = 1


def free():
    def inner():
        return later

    try:
        inner()
    except NameError as error:
        print(error)
    later = 1
    return inner()


print(unbound(), free())


def conditional(flag):
    try:
        if flag:
            name = "set"
        return name
    except UnboundLocalError as error:
        return str(error)


print(conditional(True), conditional(False))
empty = types.CellType()
try:
    empty.cell_contents
except ValueError as error:
    print(error)
print(types.CellType(1) < types.CellType(2))


def accumulate():
    functions = []
    for n in range(3):
        def add(x, n=n): return x + n
        functions.append(add)
    return functions


print([f(10) for f in accumulate()])
for source in ("def f():\n nonlocal q", "nonlocal z", "def f(x):\n global x", "def f():\n x = 1\n global x"):
    try:
        compile(source, "<s>", "exec")
    except SyntaxError as error:
        print(error.msg)
