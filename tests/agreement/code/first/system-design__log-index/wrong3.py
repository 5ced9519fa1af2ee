# WRONG: "Results are tuples `(day, line)` with the line exactly as it was added" -- add(1, "  job done\n"); search(["job"], 1, 1) gives [(1, "job done")] instead of [(1, "  job done\n")]
from collections import defaultdict


class LogIndex:
    """Log lines by day, searchable by words."""

    def __init__(self):
        self._lines = defaultdict(list)

    def add(self, day, line):
        line = line.strip()
        self._lines[day].append((line, frozenset(line.lower().split())))

    def search(self, words, first_day, last_day):
        wanted = {word.lower() for word in words}
        days = sorted(day for day in self._lines if first_day <= day <= last_day)
        return [(day, line) for day in days for line, parts in self._lines[day] if wanted <= parts]

    def expire(self, before_day):
        old = [day for day in self._lines if day < before_day]
        return sum(len(self._lines.pop(day)) for day in old)
