# expect: exit
def generator():
    try:
        yield
    finally:
        raise SystemExit(6)


g = generator()
next(g)
g.close()
