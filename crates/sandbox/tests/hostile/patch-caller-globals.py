# expect: ok
# Reaches for the frame that runs the script and empties its globals.
import sys

frame = sys._getframe()
while frame.f_back:
    frame = frame.f_back
    if frame.f_globals is not globals():
        frame.f_globals.clear()
