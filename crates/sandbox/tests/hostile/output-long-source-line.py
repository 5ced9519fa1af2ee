# expect: exception
# exception: ZeroDivisionError
exec("x = '" + "s" * 2_000_000 + "'; 1 / 0")
