# class: n log n
# sizes: 200 400 800 1600 3200
# make: arr = [(i * 7919) % 10007 for i in range(n)]
# run: drained(arr)
import heapq


def drained(arr):
    heap = list(arr)
    heapq.heapify(heap)
    return [heapq.heappop(heap) for _ in range(len(heap))]
