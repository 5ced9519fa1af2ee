# expect: exception
import builtins

builtins.SystemExit = ValueError
builtins.BaseException = KeyError
builtins.Exception = KeyError
raise ValueError("caught by whom?")
