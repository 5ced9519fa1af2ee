class Temperature:
    def __init__(self, celsius=0.0):
        self.celsius = celsius

    @property
    def celsius(self):
        "Degrees Celsius."
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError("below absolute zero")
        self._celsius = value

    @celsius.deleter
    def celsius(self):
        print("resetting")
        self._celsius = 0.0

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32


t = Temperature(100)
print(t.celsius, t.fahrenheit, Temperature.celsius.__doc__)
t.celsius += 10
print(t.celsius)
del t.celsius
print(t.celsius)
for action in (lambda: setattr(t, "celsius", -300), lambda: setattr(t, "fahrenheit", 1), lambda: delattr(t, "fahrenheit")):
    try:
        action()
    except (ValueError, AttributeError) as error:
        print(type(error).__name__, error)


class Kelvin(Temperature):
    @Temperature.celsius.getter
    def celsius(self):
        return super().celsius + 273.15

    @classmethod
    def boiling(cls):
        return cls(100)

    @staticmethod
    def unit():
        return "K"


print(Kelvin.boiling().celsius, Kelvin.unit(), Kelvin(1).unit(), type(Kelvin.boiling()).__name__)
print(Temperature.celsius.fget.__name__, isinstance(vars(Kelvin)["unit"], staticmethod), vars(Kelvin)["unit"].__wrapped__())
