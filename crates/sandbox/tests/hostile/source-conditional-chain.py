# expect: out-of-memory
compile("1 if x else " * 50_000 + "2", "<x>", "eval")
