# expect: ok
import sys

sys.stdout.write("w" * 1_000_000)
