# expect: out-of-memory
1 << (4 * 10**9)
