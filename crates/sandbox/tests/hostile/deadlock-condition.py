# expect: out-of-steps
import threading

with threading.Condition() as condition:
    pass
condition = threading.Condition()
with condition:
    condition.wait()
