import numbers
from decimal import Decimal
from fractions import Fraction

values = [True, 3, 2.5, 1j, Fraction(1, 2), Decimal("1")]
tower = [numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral]
for value in values:
    print(type(value).__name__, [cls.__name__ for cls in tower if isinstance(value, cls)])


class Parity(numbers.Integral):
    def __init__(self, n):
        self.n = n % 2

    def __int__(self):
        return self.n

    def _op(self, other=None, *rest):
        return Parity(self.n + int(other or 0))

    __add__ = __radd__ = __sub__ = __xor__ = __rxor__ = _op
    __mul__ = __rmul__ = __and__ = __rand__ = lambda self, other: Parity(self.n * int(other))
    __abs__ = __neg__ = __pos__ = __trunc__ = __floor__ = __ceil__ = __invert__ = lambda self: self
    __round__ = lambda self, digits=None: self
    __eq__ = lambda self, other: self.n == int(other) % 2
    __hash__ = lambda self: self.n
    __lt__ = lambda self, other: self.n < int(other)
    __le__ = lambda self, other: self.n <= int(other)
    __or__ = __ror__ = __lshift__ = __rlshift__ = __rshift__ = __rrshift__ = _op
    __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = __truediv__ = __rtruediv__ = _op
    __pow__ = __rpow__ = _op


odd = Parity(7)
print(int(odd + 1), int(3 + odd), odd == 5, odd.numerator is not None, int(odd.denominator))
print(float(odd), complex(odd), bool(odd), int(odd.real), odd.imag, isinstance(odd, numbers.Real))
print([0, 1, 2][Parity(3)] if hasattr(Parity, "__index__") else "no index")
print(issubclass(int, numbers.Rational), issubclass(float, numbers.Rational), isinstance("1", numbers.Number))
