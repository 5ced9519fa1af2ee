import marshal
import types

values = [None, True, 5, -(2**40), 2**100, 1.5, float("inf"), 1 + 2j, "text é", b"bytes", (1, (2,)), [1, [2]], {"k": [1]}, {1, 2}, frozenset([3]), ..., StopIteration]
for value in values:
    back = marshal.loads(marshal.dumps(value))
    print(repr(value)[:30], type(back) is type(value), back == value)
code = compile("def f(x):\n    return x + y\nresult = f(2)", "<marshalled>", "exec")
again = marshal.loads(marshal.dumps(code))
namespace = {"y": 40}
exec(again, namespace)
print(again == code, isinstance(again, types.CodeType), namespace["result"], again.co_filename, again.co_names)
for bad in (object(), [1, lambda: 0]):
    try:
        marshal.dumps(bad)
    except ValueError as error:
        print(error)
for data in (b"", b"?", marshal.dumps("long text")[:-2], b"["):
    try:
        marshal.loads(data)
    except (EOFError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
shared = ["twice"]
pair = marshal.loads(marshal.dumps([shared, shared]))
print(pair[0] is pair[1], marshal.version)
