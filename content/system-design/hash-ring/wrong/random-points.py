import bisect
import hashlib
import random


def position(text):
    return int(hashlib.md5(text.encode()).hexdigest(), 16)


class HashRing:
    def __init__(self, nodes, replicas=150):
        self.replicas = replicas
        self.points = []
        for node in nodes:
            self.add_node(node)

    def add_node(self, node):
        for i in range(self.replicas):
            self.points.append((random.getrandbits(128), node))
        self.points.sort()

    def remove_node(self, node):
        self.points = [point for point in self.points if point[1] != node]

    def get_node(self, key):
        index = bisect.bisect(self.points, (position(key), ""))
        return self.points[index % len(self.points)][1]
