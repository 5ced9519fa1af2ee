def make_counter(start=0):
    count = start

    def increment(by=1):
        nonlocal count
        count += by
        return count

    def peek():
        return count

    return increment, peek


inc, peek = make_counter(5)
inc2, _ = make_counter()
print(inc(), inc(10), peek(), inc2())
late = [lambda: i for i in range(3)]
early = [lambda i=i: i for i in range(3)]
print([f() for f in late], [f() for f in early])


def outer():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x = "changed by inner"

        inner()
        return x

    return middle(), x


print(outer())


print(inc.__closure__[0].cell_contents, inc.__code__.co_freevars, make_counter.__code__.co_cellvars)
inc.__closure__[0].cell_contents = 100
print(peek(), inc.__defaults__)
