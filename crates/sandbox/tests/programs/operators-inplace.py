class Bag:
    def __init__(self, *items):
        self.items = list(items)

    def __iadd__(self, other):
        print("iadd")
        self.items.extend(other)
        return self

    def __or__(self, other):
        print("or")
        return Bag(*self.items, *other.items)

    def __imatmul__(self, other):
        return "replaced"


bag = Bag(1)
alias = bag
bag += [2, 3]
print(bag.items, alias is bag)
bag |= Bag(9)
print(bag.items, alias is bag)
bag @= None
print(bag)
numbers = [1]
other = numbers
numbers += (2,)
numbers = numbers + [3]
print(other, numbers)
pair = ([1], 2)
try:
    pair[0] += [5]
except TypeError as error:
    print(error, pair)
calls, data = [], [0, 10]
index = lambda value: calls.append(value) or value
data[index(1)] += index(5)
print(data, calls)
x = 5
x <<= 2
x ^= 1
x **= 2
x //= 7
x %= 50
x -= 1
x /= 4
print(x)
text = "ab"
text *= 2
print(text, "ab" "cd" + text)
try:
    n += 1
except NameError as error:
    print(error)
