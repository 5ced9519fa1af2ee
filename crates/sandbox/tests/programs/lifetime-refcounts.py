log = []


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        log.append(self.name)


def flush(label):
    print(label, log)
    log.clear()


a = Noisy("a")
del a
flush("del statement")
b = c = Noisy("shared")
del b
flush("one reference left")
c = None
flush("rebinding")
items = [Noisy(n) for n in range(3)]
items.pop()
items[0] = None
flush("list changes")
del items
flush("list gone")


def function():
    local = Noisy("local")
    temporary = Noisy("temporary").name
    return temporary


function()
flush("function exit")
Noisy("expression")
flush("expression statement")
pair = (Noisy("t1"), Noisy("t2"))
del pair
flush("tuple order")
d = {"k": Noisy("value")}
d["k"] = Noisy("second")
d.clear()
flush("dict")
