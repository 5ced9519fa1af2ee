# class: n
# sizes: 12800 25600 51200 102400 204800
# make: import random
# make: rng = random.Random(3)
# make: scores = [rng.randrange(10 ** 6) for _ in range(n)]
# run: top(scores, 5)
import heapq


def top(scores, count):
    """A heap of fixed size: n log k, and k is five."""
    heap = []
    for score in scores:
        if len(heap) < count:
            heapq.heappush(heap, score)
        elif score > heap[0]:
            heapq.heapreplace(heap, score)
    return sorted(heap, reverse=True)
