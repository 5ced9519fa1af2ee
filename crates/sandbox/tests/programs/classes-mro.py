class A:
    def who(self):
        return ["A"]


class B(A):
    def who(self):
        return ["B"] + super().who()


class C(A):
    def who(self):
        return ["C"] + super().who()


class D(B, C):
    def who(self):
        return ["D"] + super().who()


class E(C, B): ...


print([c.__name__ for c in D.__mro__], D().who(), E().who())
try:
    type("F", (D, E), {})
except TypeError as error:
    print(str(error).splitlines()[0])
try:
    type("G", (A, B), {})
except TypeError as error:
    print("A before B impossible")
print(super(B, D()).who(), super(D, D).who(D()), C.who(D()))


class Init:
    def __init__(self, **kwargs):
        print("Init", sorted(kwargs))


class Left(Init):
    def __init__(self, *, left, **kwargs):
        print("Left", left)
        super().__init__(**kwargs)


class Right(Init):
    def __init__(self, *, right, **kwargs):
        print("Right", right)
        super().__init__(**kwargs)


class Both(Left, Right): ...


Both(left=1, right=2, other=3)
D.__bases__ = (C, B)
print(D().who(), issubclass(D, A), D.__base__.__name__)
