# expect: exception
compile("a" + ".a" * 100_000, "<x>", "eval")
