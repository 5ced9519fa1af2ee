import atexit


def goodbye(name, punctuation="."):
    print("goodbye", name + punctuation)


atexit.register(print, "registered first, runs last")
atexit.register(goodbye, "ann", punctuation="!")
atexit.register(goodbye, "bob")


@atexit.register
def decorated():
    print("decorated")


def removed():
    print("never")


atexit.register(removed)
atexit.register(removed)
atexit.unregister(removed)
print("main body ends", decorated.__name__)
