# expect: exception
import sys

frame = sys._getframe()
while frame.f_back:
    frame = frame.f_back
    frame.f_globals.clear()
raise ValueError("x")
