# expect: out-of-steps
import pprint

nested = []
for _ in range(100_000):
    nested = [nested]
pprint.pprint(nested)
