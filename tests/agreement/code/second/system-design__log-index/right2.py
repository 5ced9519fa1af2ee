from bisect import bisect_left, bisect_right, insort
from itertools import count


def LogIndexParts():
    """One sorted list of (day, ticket, line, words) and the functions that use it."""
    shelf = []
    tickets = count()

    def day_of(entry):
        return entry[0]

    def add(day, line):
        # tickets are unique, so that neither lines nor sets are ever compared
        insort(shelf, (day, next(tickets), line, frozenset(line.lower().split())))

    def search(words, first_day, last_day):
        found = []
        wanted = []
        for word in words:
            wanted.append(word.lower())
        start = bisect_left(shelf, first_day, key=day_of)
        stop = bisect_right(shelf, last_day, key=day_of)
        position = start
        while position < stop:
            day, _, line, parts = shelf[position]
            if parts.issuperset(wanted):
                found.append((day, line))
            position += 1
        return found

    def expire(before_day):
        cut = bisect_left(shelf, before_day, key=day_of)
        del shelf[:cut]
        return cut

    return add, search, expire


class LogIndex:
    __slots__ = ("add", "search", "expire")

    def __init__(self):
        self.add, self.search, self.expire = LogIndexParts()
