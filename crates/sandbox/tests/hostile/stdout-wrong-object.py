# expect: exception
# exception: AttributeError
import sys

sys.stdout = object()
print("no write method")
