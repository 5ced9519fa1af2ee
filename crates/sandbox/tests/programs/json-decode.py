import json
from decimal import Decimal

print(json.loads('{"a": [1, 2.0, -3e2, true, false, null], "b": "\\u00e9\\n\\ud83d\\ude00"}'))
print(json.loads(b'["bytes"]'), json.loads("[1]".encode("utf-16")), json.loads("  7  "))
print(json.loads("[1.10, 2]", parse_float=Decimal, parse_int=float))
print(json.loads('{"x": 1, "x": 2}'), json.loads('{"x": 1, "x": 2}', object_pairs_hook=list))
print(json.loads('{"re": 1, "im": 2}', object_hook=lambda d: complex(d["re"], d["im"])))
print(json.loads("[NaN, Infinity, -Infinity]"), json.loads("12345678901234567890123"))
for bad in ("", "[1,", '{"a" 1}', "{'a': 1}", "[1 2]", '"abc', "nul", '"\t"', "[1]x", '"\\x"'):
    try:
        json.loads(bad)
        print("accepted", repr(bad))
    except json.JSONDecodeError as error:
        print(f"{bad!r}: {error.msg} line {error.lineno} column {error.colno} (char {error.pos})")
print(json.loads('"\t"', strict=False) == "\t")
decoder = json.JSONDecoder()
text, position, values = '1 {"a": 2} "three"', 0, []
while position < len(text):
    value, position = decoder.raw_decode(text, position)
    values.append(value)
    position += 1
print(values)
try:
    json.loads("[" * 100 + "]" * 99)
except ValueError as error:
    print(error)
tree = {"n": [{"deep": [[]]}], "t": "x"}
print(json.loads(json.dumps(tree)) == tree)
