import collections
import itertools

Entry = collections.namedtuple("Entry", "value ticket")


class LRUCache:
    """Keeps a diary of all uses instead of an order.

    Each use of a key writes a line (key, ticket number) at the end of the diary. Only the line
    with the ticket that the entry bears itself still counts; lines of earlier uses are skipped
    when they turn up at the front. When more than half of the diary is such waste, it is
    written anew, so that each call costs O(1) on average.
    """

    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = {}
        self.diary = collections.deque()
        self.next_ticket = itertools.count(1).__next__

    def note_use(self, key, value):
        ticket = self.next_ticket()
        self.entries[key] = Entry(value, ticket)
        self.diary.append((key, ticket))
        if len(self.diary) > 2 * len(self.entries) + 10:
            self.diary = collections.deque(filter(self.still_counts, self.diary))

    def still_counts(self, line):
        key, ticket = line
        try:
            return self.entries[key].ticket == ticket
        except KeyError:
            return False

    def drop_one(self):
        while True:
            line = self.diary.popleft()
            if self.still_counts(line):
                del self.entries[line[0]]
                return

    def get(self, key):
        """Return the value stored under key, or -1."""
        try:
            value = self.entries[key].value
        except KeyError:
            return -1
        self.note_use(key, value)
        return value

    def put(self, key, value):
        """Store value under key, make key the most recently used one, and return the cache."""
        if key not in self.entries and len(self.entries) >= self.capacity:
            self.drop_one()
        self.note_use(key, value)
        return self
