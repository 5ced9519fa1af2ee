# class: 1
# sizes: 200 400 800 1600 3200
# make: bag = Bag(range(n))
# run: for i in range(90): bag.discard(i * 2); bag.add(-1 - i)
class Bag:
    def __init__(self, items):
        self.items = list(items)
        self.where = {item: index for index, item in enumerate(self.items)}

    def add(self, item):
        self.where[item] = len(self.items)
        self.items.append(item)

    def discard(self, item):
        index = self.where.pop(item, None)
        if index is None:
            return
        last = self.items.pop()
        if last != item:
            self.items[index] = last
            self.where[last] = index
