# expect: out-of-memory
bytes(1_000_000_000)
