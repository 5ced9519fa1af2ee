class Field:
    def __init__(self, kind, *, minimum=None, default=None):
        self.kind, self.minimum, self.default = kind, minimum, default

    def __set_name__(self, owner, name):
        self.name = name
        owner.fields = [*getattr(owner, "fields", []), name]

    def __get__(self, instance, owner):
        return self if instance is None else instance.__dict__.get(self.name, self.default)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        if self.minimum is not None and value < self.minimum:
            raise ValueError(f"{self.name} must be at least {self.minimum}")
        instance.__dict__[self.name] = value


class Model:
    def __init__(self, **values):
        for name, value in values.items():
            if name not in self.fields:
                raise AttributeError(f"unknown field {name}")
            setattr(self, name, value)

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in self.fields)})"


class Person(Model):
    name = Field(str, default="nobody")
    age = Field(int, minimum=0)


class Employee(Person):
    salary = Field(float, minimum=0.0, default=1.5)


print(Person.fields, Employee.fields)
print(Person(name="Ann", age=30), Person(), Employee(age=1, salary=2.0))
for values in ({"age": -1}, {"age": "x"}, {"height": 3}, {"name": None}):
    try:
        Person(**values)
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
print(Person.age.minimum, Person.name.kind)
