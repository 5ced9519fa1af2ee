# class: 1
# sizes: 1000 2000 4000 8000 16000
# make: bag = RandomizedSet()
# make: for value in range(n): bag.insert(value)
# run: for i in range(100): bag.remove(i * 5); bag.insert(i * 5); bag.pick(i * 7919)
class RandomizedSet:
    """Insert, remove and pick, all in constant time: a list of values and a dict of their places."""

    def __init__(self):
        self.values = []
        self.place = {}

    def insert(self, value):
        if value in self.place:
            return False
        self.place[value] = len(self.values)
        self.values.append(value)
        return True

    def remove(self, value):
        if value not in self.place:
            return False
        index = self.place.pop(value)
        last = self.values.pop()
        if last != value:
            self.values[index] = last
            self.place[last] = index
        return True

    def pick(self, seed):
        return self.values[seed % len(self.values)]
