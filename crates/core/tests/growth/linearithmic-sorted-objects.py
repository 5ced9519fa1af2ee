# class: n log n
# sizes: 400 800 1600 3200 6400
# make: import random
# make: rng = random.Random(3)
# make: people = [Person("p%d" % i, rng.randrange(10 ** 6)) for i in range(n)]
# run: oldest_last(people)
class Person:
    def __init__(self, name, born):
        self.name = name
        self.born = born

    def __lt__(self, other):
        return (self.born, self.name) < (other.born, other.name)


def oldest_last(people):
    return [person.name for person in sorted(people, reverse=True)]
