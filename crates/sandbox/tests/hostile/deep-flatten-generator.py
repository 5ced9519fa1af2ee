# expect: exception
# exception: RecursionError
def walk(items):
    for item in items:
        yield from walk(item)


nested = []
for _ in range(100_000):
    nested = [nested]
list(walk(nested))
