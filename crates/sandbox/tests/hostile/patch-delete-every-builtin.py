# expect: ok
import builtins

vars(builtins).clear()
