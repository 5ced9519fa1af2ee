# WRONG: "The list is not changed." -- words = ["on", "disk"]; search(words, 1, 1) leaves words == ["disk", "on"]
from collections import defaultdict


class LogIndex:
    """Log lines by day, searchable by words."""

    def __init__(self):
        self._lines = defaultdict(list)

    def add(self, day, line):
        self._lines[day].append((line, set(line.lower().split())))

    def search(self, words, first_day, last_day):
        # long words are rare: look for them first
        words.sort(key=len, reverse=True)
        result = []
        for day in sorted(self._lines):
            if not first_day <= day <= last_day:
                continue
            for line, parts in self._lines[day]:
                if all(word.lower() in parts for word in words):
                    result.append((day, line))
        return result

    def expire(self, before_day):
        dropped = 0
        for day in list(self._lines):
            if day < before_day:
                dropped += len(self._lines.pop(day))
        return dropped
