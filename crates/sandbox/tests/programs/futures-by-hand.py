from concurrent.futures import ALL_COMPLETED, CancelledError, Future, InvalidStateError, TimeoutError, wait, as_completed

future = Future()
print(future.done(), future.running(), future.cancelled())
future.add_done_callback(lambda f: print("callback", f.result()))
future.set_running_or_notify_cancel()
print(future.running(), future.cancel())
future.set_result(42)
print(future.result(), future.exception(), future.done())
future.add_done_callback(lambda f: print("immediate", f is future))
try:
    future.set_result(1)
except InvalidStateError as error:
    print("InvalidStateError")
failed = Future()
failed.set_exception(ValueError("bad"))
try:
    failed.result()
except ValueError as error:
    print(error, failed.exception() is error)
cancelled = Future()
print(cancelled.cancel(), cancelled.cancelled())
try:
    cancelled.result()
except CancelledError:
    print("cancelled")
pending = Future()
try:
    pending.result(timeout=0.001)
except TimeoutError as error:
    print("timed out", TimeoutError is __builtins__.TimeoutError if hasattr(__builtins__, "TimeoutError") else True)
done, not_done = wait([future, failed, pending], timeout=0.001)
print(len(done), len(not_done))
print([type(f.exception()).__name__ for f in as_completed([future, failed])].count("ValueError"))
