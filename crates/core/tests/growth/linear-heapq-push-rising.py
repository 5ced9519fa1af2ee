# class: n
# sizes: 12800 25600 51200 102400 204800
# run: build(n)
import heapq


def build(count):
    """Each pushed value is the largest so far and stays at the bottom."""
    heap = []
    for value in range(count):
        heapq.heappush(heap, value)
    return heap[0]
