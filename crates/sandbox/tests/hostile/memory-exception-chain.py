# expect: out-of-memory
error = None
while True:
    new = ValueError("x" * 10_000)
    new.__context__ = error
    error = new
