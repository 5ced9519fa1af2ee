# expect: exception
# exception: RecursionError
kinds = (int,)
for _ in range(100_000):
    kinds = (kinds,)
isinstance("x", kinds)
