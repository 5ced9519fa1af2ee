# expect: out-of-stack
alias = int
for _ in range(100_000):
    alias = list[alias]
hash(alias)
