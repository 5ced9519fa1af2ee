# expect: exception
# exception: ValueError
int("9" * 1_000_000)
