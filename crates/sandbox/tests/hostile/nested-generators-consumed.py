# expect: out-of-stack
chain = iter([1])
for _ in range(100_000):
    chain = (item for item in chain)
next(chain)
