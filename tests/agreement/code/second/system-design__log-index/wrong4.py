# WRONG: "A word stands in a line if it equals one of the whitespace-separated parts of the line" -- add(1, "took 1030 ms"); search(["10.0"], 1, 1) gives [(1, "took 1030 ms")] instead of [] (and add(1, "[warn] x"); search(["[warn]"], 1, 1) finds nothing)
import re


class LogIndex:
    """Log lines by day, searchable by words."""

    def __init__(self):
        self._entries = []

    def add(self, day, line):
        self._entries.append((day, line))

    def search(self, words, first_day, last_day):
        patterns = [re.compile(r"(?<!\S)" + word.lower() + r"(?!\S)") for word in words]
        hits = []
        for day, line in self._entries:
            if first_day <= day <= last_day:
                text = line.lower()
                if all(pattern.search(text) for pattern in patterns):
                    hits.append((day, line))
        hits.sort(key=lambda hit: hit[0])
        return hits

    def expire(self, before_day):
        before = len(self._entries)
        self._entries = [entry for entry in self._entries if entry[0] >= before_day]
        return before - len(self._entries)
