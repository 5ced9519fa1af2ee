# expect: out-of-memory
eval("(1,) * 1000 * 1000 * 1000")
