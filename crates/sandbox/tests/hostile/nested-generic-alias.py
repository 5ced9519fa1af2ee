# expect: exception
alias = int
for _ in range(100_000):
    alias = list[alias]
print(len(repr(alias)))
