# expect: exception
# exception: ValueError
def generator():
    yield next(g)


g = generator()
next(g)
