# A leftist heap made of nothing but nested tuples: (rank, value, left, right), or None for the
# empty heap. The smallest value is at the top, the way down along the right children is never
# longer than log2 of the size, and merging follows only these.


def _merge(one, other):
    if one is None:
        return other
    if other is None:
        return one
    if other[1] < one[1]:
        one, other = other, one
    _, value, left, right = one
    right = _merge(right, other)
    if left is None or left[0] < right[0]:
        left, right = right, left
    return (right[0] + 1 if right is not None else 1, value, left, right)


class KthLargest:
    """The k-th largest number of a stream that starts with the numbers of nums."""

    __slots__ = ("_missing", "_heap")

    def __init__(self, k, nums):
        if k < 1:
            raise IndexError(f"there is no {k}-th largest number")
        self._missing = k          # so many numbers are still missing
        self._heap = None
        for val in nums:
            self.add(val)

    def add(self, val):
        """Take the next number; return the k-th largest so far, or None."""
        newcomer = (1, val, None, None)
        if self._missing:
            self._missing -= 1
            self._heap = _merge(self._heap, newcomer)
        elif val > self._heap[1]:
            _, _, left, right = self._heap
            self._heap = _merge(_merge(left, right), newcomer)
        return None if self._missing else self._heap[1]
