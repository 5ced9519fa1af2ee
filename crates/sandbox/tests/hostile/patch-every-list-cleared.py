# expect: ok
import gc

for candidate in gc.get_objects():
    if type(candidate) is list:
        candidate.clear()
