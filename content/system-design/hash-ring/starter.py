class HashRing:
    """Finds the node of a key."""

    def __init__(self, nodes, replicas=150):
        raise NotImplementedError

    def get_node(self, key):
        """Return the node that holds key."""
        raise NotImplementedError

    def add_node(self, node):
        """Put a node on the ring."""
        raise NotImplementedError

    def remove_node(self, node):
        """Take a node off the ring."""
        raise NotImplementedError
