# expect: out-of-steps
import itertools

chain = iter([1])
for _ in range(100_000):
    chain = itertools.takewhile(bool, itertools.accumulate(chain))
print(list(chain))
