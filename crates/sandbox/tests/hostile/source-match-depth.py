# expect: ok
compile("match x:\n case " + "[" * 190 + "]" * 190 + ": pass\n", "<x>", "exec")
