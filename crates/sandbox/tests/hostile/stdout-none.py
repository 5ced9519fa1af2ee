# expect: ok
# stdout: 'before\n'
import sys

print("before", flush=True)
sys.stdout = None
print("after")
