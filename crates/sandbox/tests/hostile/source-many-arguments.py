# expect: ok
exec("def f(" + ", ".join(f"a{n}" for n in range(10_000)) + "): return a9999\nprint(f(*range(10_000)))")
