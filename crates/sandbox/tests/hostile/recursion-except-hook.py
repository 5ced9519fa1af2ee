# expect: exception
# exception: ValueError
import sys


def hook(*arguments):
    sys.excepthook(*arguments)


sys.excepthook = hook
raise ValueError("the hook must not matter")
