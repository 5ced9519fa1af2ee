# A coroutine owns the numbers, and they lie in an immutable leftist heap of tuples (rank, number, left, right), the smallest on top.
def _merge(a, b):
    match a, b:
        case (None, heap) | (heap, None):
            return heap
        case (_, x, _, _), (_, y, _, _) if y < x:
            return _merge(b, a)
        case (_, x, left, right), _:
            right = _merge(right, b)
            if left is None or left[0] < right[0]:
                left, right = right, left
            return (1 + (right[0] if right else 0), x, left, right)


def _stream(k, start):
    heap, room, answer = None, k, None
    pending = sorted(start, reverse=True)[:k]
    for number in pending:
        heap = _merge(heap, (1, number, None, None))
    room -= len(pending)
    while True:
        val = yield answer
        heap = _merge(heap, (1, val, None, None))
        if room:
            room -= 1
        else:
            heap = _merge(heap[2], heap[3])
        answer = None if room else heap[1]


class KthLargest:
    def __init__(self, k, nums):
        numbers = _stream(k, nums)
        next(numbers)
        self.add = numbers.send
