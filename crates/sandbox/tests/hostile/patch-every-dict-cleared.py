# expect: ok
import gc

for candidate in gc.get_objects():
    if type(candidate) is dict and candidate is not globals():
        candidate.clear()
