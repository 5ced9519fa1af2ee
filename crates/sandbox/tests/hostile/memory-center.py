# expect: out-of-memory
"x".center(1_000_000_000)
