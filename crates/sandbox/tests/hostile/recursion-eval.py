# expect: exception
# exception: RecursionError
code = "eval(code)"
eval(code)
