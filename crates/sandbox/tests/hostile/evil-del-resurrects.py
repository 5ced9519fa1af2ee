# expect: ok
# stdout: '3 3\n'
import gc


class Phoenix:
    def __init__(self):
        self.me = self

    def __del__(self):
        saved.append(self)


saved = []
for _ in range(3):
    Phoenix()
gc.collect()
first = len(saved)
saved_again = list(saved)
saved.clear()
del saved_again
gc.collect()
print(first, first + len(saved))
