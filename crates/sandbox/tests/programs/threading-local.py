import threading

storage = threading.local()
storage.value = 1
print(storage.value, hasattr(storage, "other"), storage.__dict__)
del storage.value
try:
    storage.value
except AttributeError as error:
    print(type(error).__name__)


class Counter(threading.local):
    start = 10

    def __init__(self, step):
        self.step = step
        self.total = self.start

    def bump(self):
        self.total += self.step
        return self.total


counter = Counter(5)
print(counter.bump(), counter.bump(), counter.step)
thread = threading.Thread(target=print, args=("never",), name="worker", daemon=True)
print(thread.name, thread.daemon, thread.is_alive(), thread.ident)
try:
    thread.join()
except RuntimeError as error:
    print(error)
timer = threading.Timer(100, print)
timer.cancel()
print(timer.finished.is_set())


class Own(threading.Thread):
    def run(self):
        print("run called directly")


Own().run()
threading.Thread(target=lambda n: print("target", n), args=(3,)).run()
print([t.name for t in threading.enumerate()])
print(threading.excepthook is threading.__excepthook__, threading.gettrace())
