# expect: ok
view = memoryview(b"x")
for _ in range(100_000):
    view = memoryview(view)[:]
print(view[0])
