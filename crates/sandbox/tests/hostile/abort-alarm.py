# expect: exception
# exception: AttributeError
import signal

signal.alarm(1)
