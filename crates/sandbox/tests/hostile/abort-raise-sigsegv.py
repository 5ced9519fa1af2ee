# expect: exit
import signal

print("before", flush=True)
signal.raise_signal(signal.SIGSEGV)
