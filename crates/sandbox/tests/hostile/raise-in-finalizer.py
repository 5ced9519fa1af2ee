# expect: ok
# stdout: 'fine\n'
import weakref


class Thing: ...


thing = Thing()
weakref.finalize(thing, lambda: 1 / 0)
del thing
print("fine")
