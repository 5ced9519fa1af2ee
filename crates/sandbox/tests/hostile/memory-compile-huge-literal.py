# expect: out-of-steps
compile("[" + "1," * 30_000_000 + "]", "<huge>", "eval")
