import copyreg
import io
import pickle


class Fraction:
    def __init__(self, top, bottom):
        self.top, self.bottom = top, bottom

    def __reduce__(self):
        return Fraction, (self.top, self.bottom), {"extra": "state"}


restored = pickle.loads(pickle.dumps(Fraction(1, 2)))
print(restored.top, restored.bottom, restored.extra)


class Matrix:
    def __init__(self, rows):
        self.rows = rows


copyreg.pickle(Matrix, lambda m: (Matrix, ([r[:] for r in m.rows],)))
print(pickle.loads(pickle.dumps(Matrix([[1, 2]]))).rows)


class Money:
    def __new__(cls, amount, unit):
        self = super().__new__(cls)
        self.amount, self.unit = amount, unit
        return self

    def __getnewargs_ex__(self):
        return (self.amount,), {"unit": self.unit}


print(vars(pickle.loads(pickle.dumps(Money(5, unit="kr")))))


class ById(pickle.Pickler):
    def persistent_id(self, value):
        return ("shared", value["id"]) if isinstance(value, dict) and "id" in value else None


class Resolve(pickle.Unpickler):
    def persistent_load(self, key):
        return f"loaded {key}"

    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"{name} is forbidden")


buffer = io.BytesIO()
ById(buffer).dump([1, {"id": 7}])
print(Resolve(io.BytesIO(buffer.getvalue())).load())
try:
    Resolve(io.BytesIO(pickle.dumps(Money))).load()
except pickle.UnpicklingError as error:
    print(error)
print(copyreg.__newobj__(list), copyreg.dispatch_table[Matrix] is not None)
