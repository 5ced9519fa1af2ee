# WRONG: "`expire` drops all lines of days before `before_day` [...] Afterwards lines can be added as before, also for days that have expired." -- add(1, "tick"); expire(2); add(1, "tock"); search(["tick"], 1, 1) gives [(1, "tock")] instead of []
from collections import defaultdict


class LogIndex:
    """Log lines by day, searchable by words."""

    def __init__(self):
        self._lines = {}                    # day -> {number: line}
        self._postings = defaultdict(set)   # (day, word) -> numbers

    def add(self, day, line):
        lines = self._lines.setdefault(day, {})
        number = len(lines)
        lines[number] = line
        for word in line.lower().split():
            self._postings[day, word].add(number)

    def search(self, words, first_day, last_day):
        wanted = {word.lower() for word in words}
        result = []
        for day in sorted(day for day in self._lines if first_day <= day <= last_day):
            lines = self._lines[day]
            numbers = set.intersection(*(self._postings.get((day, word), set()) for word in wanted))
            result.extend((day, lines[number]) for number in sorted(numbers) if number in lines)
        return result

    def expire(self, before_day):
        old = [day for day in self._lines if day < before_day]
        return sum(len(self._lines.pop(day)) for day in old)
