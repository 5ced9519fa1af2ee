# expect: exception
# exception: SyntaxError
compile("".join(" " * n + "for x in y:\n" for n in range(50)) + " " * 50 + "pass\n", "<x>", "exec")
