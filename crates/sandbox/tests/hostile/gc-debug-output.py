# expect: out-of-steps
import gc

gc.set_debug(gc.DEBUG_STATS | gc.DEBUG_COLLECTABLE)
while True:
    cycle = []
    cycle.append(cycle)
    gc.collect()
