# expect: ok
import gc


class Evil:
    def __init__(self):
        self.me = self

    def __del__(self):
        Evil()
        gc.collect()


Evil()
for _ in range(5):
    gc.collect()
