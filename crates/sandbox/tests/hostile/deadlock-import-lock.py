# expect: ok
import _imp

_imp.acquire_lock()
_imp.acquire_lock()
import statistics

print(statistics.mean([1, 2, 3]))
