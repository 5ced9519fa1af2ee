import hashlib


def score(node, key):
    return hashlib.sha256(f"{len(node)}|{node}|{key}".encode()).digest()


class HashRing:
    """Highest random weight: each key goes to the node that scores highest for it."""

    def __init__(self, nodes, replicas=150):
        self.nodes = set(nodes)

    def add_node(self, node):
        self.nodes.add(node)

    def remove_node(self, node):
        self.nodes.remove(node)

    def get_node(self, key):
        return max(self.nodes, key=lambda node: score(node, key))
