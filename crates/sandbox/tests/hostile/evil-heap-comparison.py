# expect: exception
import heapq


class Evil:
    def __lt__(self, other):
        heap.clear()
        return True


heap = [Evil() for _ in range(50)]
heapq.heapify(heap)
