# expect: exception
# exception: RuntimeError
import _thread

_thread.start_joinable_thread(print)
