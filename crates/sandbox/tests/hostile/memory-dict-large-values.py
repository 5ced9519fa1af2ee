# expect: out-of-memory
table = {}
n = 0
while True:
    table[n] = "v" * 1_000_000 + str(n)
    n += 1
