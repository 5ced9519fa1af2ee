# expect: ok
import sys

print("heard")
sys.stdout.close()
