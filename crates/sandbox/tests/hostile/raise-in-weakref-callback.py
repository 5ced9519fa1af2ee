# expect: ok
# stdout: 'fine\n'
import weakref


class Thing: ...


def fails(reference):
    raise ValueError("in callback")


thing = Thing()
reference = weakref.ref(thing, fails)
del thing
print("fine")
