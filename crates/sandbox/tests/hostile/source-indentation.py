# expect: exception
# exception: IndentationError
compile("".join(" " * n + "if 1:\n" for n in range(500)) + " " * 500 + "pass\n", "<x>", "exec")
