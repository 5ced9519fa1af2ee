# expect: ok
import atexit


def again():
    atexit.register(again)


atexit.register(again)
