class Stack(list):
    push = list.append

    def __getitem__(self, index):
        result = super().__getitem__(index)
        return Stack(result) if isinstance(index, slice) else result


stack = Stack([1, 2])
stack.push(3)
print(stack, type(stack[:1]).__name__, type(stack + [4]).__name__, stack == [1, 2, 3], isinstance(stack, list))


class Text(str):
    def __new__(cls, value, tag=None):
        self = super().__new__(cls, value)
        self.tag = tag
        return self

    def upper(self):
        return Text(super().upper(), self.tag)


text = Text("hi", tag=5)
print(text, text.tag, text.upper().tag, type(text.lower()).__name__, text + "!", f"{text:>4}", {text: 1}["hi"])


class Lower(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


lower = Lower(A=1)
lower["B"] = 2
lower.update(C=3)
print(lower, lower | {"D": 4}, type(lower.copy()).__name__)


class Positive(float):
    def __new__(cls, value):
        return super().__new__(cls, abs(value))


print(Positive(-2.5), Positive(-1) + 1, type(-Positive(3)).__name__, Positive(2).is_integer())


for base in (bool, type(None), type(lambda: 0), range, slice, type(...)):
    try:
        type("Sub", (base,), {})
    except TypeError as error:
        print(error)
print(type("E", (ValueError, KeyError), {}).__mro__[1].__name__, issubclass(Stack, list))
try:
    type("F", (int, str), {})
except TypeError as error:
    print(error)
