# expect: exception
# exception: ExceptionGroup
error = ValueError("leaf")
for _ in range(5_000):
    error = ExceptionGroup("g", [error])
raise error
