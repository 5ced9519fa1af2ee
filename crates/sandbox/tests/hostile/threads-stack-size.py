# expect: ok
import threading

threading.stack_size(16 * 1024 * 1024)
