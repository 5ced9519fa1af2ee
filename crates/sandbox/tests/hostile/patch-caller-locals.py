# expect: ok
import sys

frame = sys._getframe().f_back
while frame:
    for name in list(frame.f_locals):
        try:
            frame.f_locals[name] = None
        except Exception:
            pass
    frame = frame.f_back
