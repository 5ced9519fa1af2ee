# expect: out-of-memory
format(1.5, ".2147483600f")
