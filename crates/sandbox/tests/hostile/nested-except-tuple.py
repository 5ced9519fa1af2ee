# expect: exception
kinds = (KeyError,)
for _ in range(100_000):
    kinds = (kinds,)
try:
    raise ValueError
except kinds:
    pass
