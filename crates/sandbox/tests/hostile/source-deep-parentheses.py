# expect: out-of-memory
eval("(" * 100_000 + ")" * 100_000)
