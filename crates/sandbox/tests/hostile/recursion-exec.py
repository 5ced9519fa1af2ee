# expect: exception
# exception: RecursionError
code = "exec(code)"
exec(code)
