import threading

lock = threading.Lock()
print(lock.acquire(), lock.locked(), lock.acquire(blocking=False))
lock.release()
print(lock.locked())
try:
    lock.release()
except RuntimeError as error:
    print(error)
with lock:
    print("inside", lock.locked())
print("outside", lock.locked())
print(lock.acquire(), lock.acquire(timeout=0.001))
lock.release()
try:
    lock.acquire(False, 1)
except ValueError as error:
    print(error)
try:
    lock.acquire(timeout=-5)
except ValueError as error:
    print(error)

again = threading.RLock()
print(again.acquire(), again.acquire(), again.acquire(blocking=False))
for _ in range(3):
    again.release()
try:
    again.release()
except RuntimeError as error:
    print(error)


def recursive(n):
    with again:
        return 0 if n == 0 else 1 + recursive(n - 1)


print(recursive(20))
main = threading.current_thread()
print(main.name, main is threading.main_thread(), main.daemon, main.is_alive(), threading.active_count())
try:
    with lock:
        raise ValueError("released on the way out")
except ValueError as error:
    print(error, lock.locked())
