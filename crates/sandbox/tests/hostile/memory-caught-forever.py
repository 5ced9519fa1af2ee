# expect: out-of-steps
held = []
while True:
    try:
        held.append("x" * (50_000_000 - len(held)))
    except MemoryError:
        pass
