# expect: out-of-memory
eval("lambda:" * 50_000 + "1")
