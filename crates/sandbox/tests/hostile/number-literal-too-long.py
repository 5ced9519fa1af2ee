# expect: exception
# exception: SyntaxError
eval("1" * 100_000)
