import threading

event = threading.Event()
print(event.is_set(), event.wait(0.001))
event.set()
print(event.is_set(), event.wait(), event.wait(5))
event.clear()
print(event.is_set())

condition = threading.Condition()
with condition:
    print(condition.wait(timeout=0.001))
    condition.notify_all()
    print(condition.wait_for(lambda: True), condition.wait_for(lambda: False, timeout=0.001))
try:
    condition.notify()
except RuntimeError as error:
    print(error)
try:
    condition.wait()
except RuntimeError as error:
    print(error)

semaphore = threading.Semaphore(2)
print(semaphore.acquire(), semaphore.acquire(), semaphore.acquire(blocking=False))
semaphore.release(2)
print(semaphore.acquire(timeout=0.001))
bounded = threading.BoundedSemaphore(1)
with bounded:
    print(bounded.acquire(blocking=False))
try:
    bounded.release()
except ValueError as error:
    print(error)
try:
    threading.Semaphore(-1)
except ValueError as error:
    print(error)
barrier = threading.Barrier(1, action=lambda: print("action"))
print(barrier.wait(), barrier.parties, barrier.n_waiting, barrier.broken)
barrier.abort()
try:
    barrier.wait()
except threading.BrokenBarrierError:
    print("broken")
