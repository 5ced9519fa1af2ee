class KthLargest:
    """The k-th largest number of a stream that starts with the numbers of nums."""

    def __init__(self, k, nums):
        raise NotImplementedError

    def add(self, val):
        """Take the next number; return the k-th largest so far, or None."""
        raise NotImplementedError
