# expect: exception
# exception: RuntimeError
import threading

threading.current_thread().join()
