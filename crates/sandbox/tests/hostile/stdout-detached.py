# expect: ok
import sys

sys.stdout.detach()
