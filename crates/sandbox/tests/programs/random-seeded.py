import random

random.seed(42)
print([random.randint(1, 100) for _ in range(8)])
print(random.random(), random.uniform(1, 2))
print(random.choice("abcdef"), random.choices([1, 2, 3], weights=[1, 0, 5], k=6))
deck = list(range(10))
random.shuffle(deck)
print(deck)
print(random.sample(range(1000), 5), random.sample("abc", counts=[2, 1, 1], k=3))
print(random.getrandbits(70), random.randrange(0, 100, 7))
print(random.randbytes(4).hex())
generator = random.Random("a text seed")
print(generator.randrange(10**12))
print(random.Random(b"bytes").random(), random.Random(-7).random() == random.Random(7).random())
state = random.getstate()
first = [random.random() for _ in range(3)]
random.setstate(state)
print(first == [random.random() for _ in range(3)])
same = random.Random(7), random.Random(7)
print(same[0].random() == same[1].random())
try:
    random.choice([])
except IndexError as error:
    print(error)
try:
    random.sample([1, 2], 3)
except ValueError as error:
    print(error)
try:
    random.randrange(5, 5)
except ValueError as error:
    print("empty range")
