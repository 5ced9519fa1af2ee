# expect: exception
import _imp
import types

_imp.create_dynamic(types.SimpleNamespace(name="evil", origin="/tmp/evil.so"))
