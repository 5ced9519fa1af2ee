# expect: exception
# exception: RecursionError
import json

nested = []
for _ in range(100_000):
    nested = [nested]
json.dumps(nested)
