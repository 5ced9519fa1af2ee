# expect: exception
# exception: RuntimeError
import threading

threading.Timer(0, print).start()
