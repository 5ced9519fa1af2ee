def both(a, /, b, *, c):
    return a, b, c


print(both(1, 2, c=3), both(1, b=2, c=3))
for call in ("both(a=1, b=2, c=3)", "both(1, 2, 3)", "both(1, 2)", "both(1, c=3)", "both(1, 2, c=3, d=4)", "both(1, 2, b=3, c=4)"):
    try:
        eval(call)
    except TypeError as error:
        print(error)


def keywords(name, /, **attributes):
    return name, attributes


print(keywords("tag", name="n", self=1))
for source in (
    "def f(a, a): pass",
    "def f(a=1, b): pass",
    "def f(*, **k): pass",
    "def f(a, /, b, /): pass",
    "def f(*a, *b): pass",
    "f(**k, *a)",
    "f(a=1, a=2)",
    "def f(None): pass",
):
    try:
        compile(source, "<args>", "exec")
        print("fine:", source)
    except SyntaxError as error:
        print(error.msg)
order = []


def note(value):
    order.append(value)
    return value


def target(*args, **kwargs):
    return args, kwargs


target(note(1), *[note(2)], k=note(3), **{"z": note(4)})
print(order)
print(target(*"ab", *{}, **{"x": 1}), target(*(n for n in range(3))))
print((lambda *a, k=0, **kw: (a, k, kw))(1, 2, k=3, m=4))
print(target.__name__, both.__kwdefaults__, (lambda x, y=1, *, z=2: 0).__defaults__, (lambda *, z=2: 0).__kwdefaults__)
