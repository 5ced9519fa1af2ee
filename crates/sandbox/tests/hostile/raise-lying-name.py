# expect: exception
# exception: SystemExit
class Liar(Exception): ...


Liar.__name__ = Liar.__qualname__ = "SystemExit"
Liar.__module__ = "builtins"
raise Liar("not an exit")
