# expect: exception
import builtins

error = ValueError("x")
vars(builtins).clear()
raise error
