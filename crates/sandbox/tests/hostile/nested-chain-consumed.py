# expect: out-of-stack
import itertools

chain = iter([1])
for _ in range(100_000):
    chain = itertools.chain(chain)
next(chain)
