# expect: exception
# exception: RuntimeError
import threading

threading.Thread(target=print).start()
