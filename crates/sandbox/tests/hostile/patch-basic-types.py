# expect: ok
import builtins

for name in ("str", "int", "list", "dict", "tuple", "bytes", "type", "object", "set", "float", "bool"):
    setattr(builtins, name, None)
print("x")
