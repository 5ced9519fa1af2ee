# expect: out-of-stack
# Iterators around iterators: each step recurses in C without a check.
chain = iter([1])
for _ in range(100_000):
    chain = map(int, chain)
next(chain)
