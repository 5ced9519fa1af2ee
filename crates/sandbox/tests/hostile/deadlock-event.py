# expect: out-of-steps
import threading

threading.Event().wait()
