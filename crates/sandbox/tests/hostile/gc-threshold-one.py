# expect: ok
import gc

gc.set_threshold(1, 1, 1)
items = [[n] for n in range(20_000)]
print(len(items))
