import gc

log = []


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        log.append(self.name)


def flush(label):
    print(label, log)
    log.clear()


x, y = Noisy("x"), Noisy("y")
x.other, y.other = y, x
del x, y
flush("cycle before")
gc.collect()
print("cycle after", sorted(log))
log.clear()
generator = (n for n in [Noisy("in generator")])
next(generator).name
generator.close()
del generator
flush("generator")


class Phoenix:
    def __del__(self):
        global saved
        saved = self


Phoenix()
print(type(saved).__name__)
del saved


def raising():
    local = Noisy("kept by the traceback")
    raise ValueError


try:
    raising()
except ValueError as error:
    flush("inside except")
flush("after except")


keep = (lambda captured: lambda: captured.name)(Noisy("captured"))
print(keep())
del keep
flush("closure gone")
