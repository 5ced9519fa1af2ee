# expect: ok
print(isinstance(hash(tuple(range(1_000_000))), int))
