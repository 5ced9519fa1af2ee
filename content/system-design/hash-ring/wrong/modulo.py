import hashlib


class HashRing:
    def __init__(self, nodes, replicas=150):
        self.nodes = sorted(nodes)

    def add_node(self, node):
        self.nodes = sorted([*self.nodes, node])

    def remove_node(self, node):
        self.nodes.remove(node)

    def get_node(self, key):
        number = int(hashlib.sha256(key.encode()).hexdigest(), 16)
        return self.nodes[number % len(self.nodes)]
