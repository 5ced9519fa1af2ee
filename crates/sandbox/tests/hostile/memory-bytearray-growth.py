# expect: out-of-memory
data = bytearray(b"x")
while True:
    data += bytes(data)
