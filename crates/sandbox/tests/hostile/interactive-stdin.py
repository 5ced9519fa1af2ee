# expect: ok
import sys

print(repr(sys.stdin.read()))
print(list(sys.stdin))
