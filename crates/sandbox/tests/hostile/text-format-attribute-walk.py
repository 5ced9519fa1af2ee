# expect: ok
# A format string walks from an argument to the module's globals.
class Thing:
    def method(self): ...


print(len("{0.method.__globals__}".format(Thing())) > 0)
