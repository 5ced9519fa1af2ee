class Vector:
    def __init__(self, *values):
        self.values = values

    def __repr__(self):
        return f"<{', '.join(map(str, self.values))}>"

    def __add__(self, other):
        return Vector(*(a + b for a, b in zip(self.values, other.values, strict=True)))

    def __mul__(self, factor):
        return Vector(*(factor * v for v in self.values)) if isinstance(factor, (int, float)) else NotImplemented

    __rmul__ = __mul__

    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self.values, other.values))

    def __neg__(self):
        return self * -1

    def __getitem__(self, index):
        picked = self.values[index]
        return Vector(*picked) if isinstance(index, slice) else picked

    def __eq__(self, other):
        return isinstance(other, Vector) and self.values == other.values

    def __hash__(self):
        return hash(self.values)

    def __bool__(self):
        return any(self.values)

    def __contains__(self, value):
        return value in self.values

    def __call__(self, function):
        return Vector(*map(function, self.values))

    def __format__(self, spec):
        return "(" + " ".join(format(v, spec) for v in self.values) + ")"


a, b = Vector(1, 2, 3), Vector(4, 5, 6)
print(a + b, a * 2, 3 * a, a @ b, -a, a[0], a[1:], list(a), 2 in a, bool(Vector(0)))
print(a == Vector(1, 2, 3), a != b, len({a, Vector(1, 2, 3)}), a(lambda v: v**2), f"{a:.1f}", sum([a, b], Vector(0, 0, 0)))
for action in (lambda: a * "x", lambda: "x" * a, lambda: a + Vector(1), lambda: a - b, lambda: a < b, lambda: len(a)):
    try:
        action()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
