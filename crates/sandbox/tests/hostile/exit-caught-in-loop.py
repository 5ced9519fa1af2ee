# expect: out-of-steps
import sys

while True:
    try:
        sys.exit()
    except SystemExit:
        pass
