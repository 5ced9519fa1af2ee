# expect: ok
# stdout: 'hooked\n'
import sys

sys.breakpointhook = lambda: print("hooked")
breakpoint()
