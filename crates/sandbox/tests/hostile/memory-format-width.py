# expect: out-of-memory
f"{1:>999999999}"
