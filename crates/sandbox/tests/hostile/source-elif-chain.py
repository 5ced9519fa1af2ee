# expect: out-of-memory
compile("if x: pass\n" + "elif x: pass\n" * 50_000, "<x>", "exec")
