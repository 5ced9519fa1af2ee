# class: 1
# sizes: 800 1600 3200 6400 12800
# make: buffer = RingBuffer(n)
# make: for value in range(n): buffer.write(value)
# run: for i in range(200): buffer.write(i); buffer.read(i)
class RingBuffer:
    def __init__(self, capacity):
        self.slots = [None] * capacity
        self.start = 0
        self.count = 0

    def write(self, value):
        capacity = len(self.slots)
        self.slots[(self.start + self.count) % capacity] = value
        if self.count == capacity:
            self.start = (self.start + 1) % capacity
        else:
            self.count += 1

    def read(self, index):
        if not 0 <= index < self.count:
            raise IndexError(index)
        return self.slots[(self.start + index) % len(self.slots)]
