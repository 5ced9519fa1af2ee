# expect: out-of-steps
import signal


def handler(number, frame):
    while True:
        pass


signal.signal(signal.SIGTERM, handler)
signal.raise_signal(signal.SIGTERM)
