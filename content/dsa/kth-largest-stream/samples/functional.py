import heapq


def running_kth_largest(k, nums):
    """A coroutine: takes a number, yields the k-th largest so far."""
    heap = sorted(nums)[-k:]
    answer = None
    while True:
        value = yield answer
        if len(heap) == k and value > heap[0]:
            heapq.heapreplace(heap, value)
        elif len(heap) < k:
            heapq.heappush(heap, value)
        answer = heap[0] if len(heap) == k else None


class KthLargest:
    def __init__(self, k, nums):
        self._stream = running_kth_largest(k, nums)
        next(self._stream)

    def add(self, val):
        return self._stream.send(val)
