# expect: ok
import _imp
import types

for name in ("posix", "sys", "builtins", "_thread", "marshal", "nothing"):
    try:
        print(_imp.create_builtin(types.SimpleNamespace(name=name, origin=None)) is None)
    except Exception as error:
        print(type(error).__name__)
