# expect: exception
import collections


class Evil:
    def __eq__(self, other):
        queue.clear()
        return False


queue = collections.deque(Evil() for _ in range(500))
queue.remove(5)
