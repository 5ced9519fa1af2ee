# expect: ok
# stdout: 'fine\n'
import gc


def fails(phase, info):
    raise ValueError("in gc callback")


gc.callbacks.append(fails)
gc.collect()
print("fine")
