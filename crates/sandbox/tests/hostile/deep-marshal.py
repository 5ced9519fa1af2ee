# expect: exception
# exception: ValueError
import marshal

nested = []
for _ in range(100_000):
    nested = [nested]
marshal.dumps(nested)
