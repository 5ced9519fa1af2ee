class ReplicatedRegister:
    """One value on several nodes; mode is "CP" or "AP"."""

    def __init__(self, nodes, mode):
        raise NotImplementedError

    def partition(self, groups):
        """Split the network; nodes that are not listed are alone."""
        raise NotImplementedError

    def heal(self):
        """One group again, everybody with the newest copy."""
        raise NotImplementedError

    def write(self, node, value):
        """Return True, or False if the node refuses."""
        raise NotImplementedError

    def read(self, node):
        """Return the node's value, or None."""
        raise NotImplementedError
