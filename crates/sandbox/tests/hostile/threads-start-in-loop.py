# expect: out-of-steps
import threading

while True:
    try:
        threading.Thread(target=print).start()
    except RuntimeError:
        pass
