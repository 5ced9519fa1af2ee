x = 10


def read():
    return x


def locals_copy():
    a = 1
    snapshot = locals()
    snapshot["a"] = 99
    snapshot["new"] = 5
    return a, sorted(locals())


print(locals_copy())
del x
try:
    read()
except NameError as error:
    print(error)
x = 10


def delete():
    y = 1
    del y
    try:
        return y
    except UnboundLocalError as error:
        return str(error)


print(delete())
for i in range(3):
    pass
print(i)
[print(name) for name in ("__name__", "x") if name in globals()]
namespace = {}
exec("def f():\n    return g()\ndef g():\n    return 'found'", namespace)
print(namespace["f"](), vars() is globals(), vars() is locals())
