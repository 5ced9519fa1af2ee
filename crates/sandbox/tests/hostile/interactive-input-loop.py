# expect: out-of-steps
while True:
    try:
        input()
    except EOFError:
        pass
