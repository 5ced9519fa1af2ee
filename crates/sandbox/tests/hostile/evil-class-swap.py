# expect: exception
class A:
    __slots__ = ("x",)


class B:
    __slots__ = ("x",)


class C:
    __slots__ = ("x", "y", "z")


a = A()
a.x = [1]
a.__class__ = B
print(a.x)
a.__class__ = C
