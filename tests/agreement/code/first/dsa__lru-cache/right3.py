# No linked list and no OrderedDict: a diary of uses. Every use appends (key, number of the use) to a deque; an entry of the diary counts only if it is the last
# use of its key. Outdated entries are thrown out when they come to the front, or all at once when the diary is more than twice as long as the cache: O(1) on average.
from collections import deque
from itertools import count


class LRUCache:
    def __init__(self, capacity):
        self._capacity = capacity
        self._cells = {}            # key -> (value, number of its last use)
        self._diary = deque()
        self._clock = count()

    def _use(self, key, value):
        now = next(self._clock)
        self._cells[key] = value, now
        self._diary.append((key, now))
        if len(self._diary) > 2 * self._capacity + 8:
            self._diary = deque(filter(self._is_last_use, self._diary))
        return value

    def _is_last_use(self, entry):
        key, when = entry
        return key in self._cells and self._cells[key][1] == when

    def get(self, key):
        return self._use(key, self._cells[key][0]) if key in self._cells else -1

    def put(self, key, value):
        if key not in self._cells and len(self._cells) == self._capacity:
            while not self._is_last_use(oldest := self._diary.popleft()):
                pass
            del self._cells[oldest[0]]
        return self._use(key, value)
