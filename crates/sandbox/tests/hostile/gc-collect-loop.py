# expect: out-of-steps
import gc

while True:
    gc.collect()
