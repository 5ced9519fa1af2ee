# WRONG: "A word that is listed twice means the same as once." (with "apart from upper and lower case") -- add(1, "disk full"); search(["disk", "Disk"], 1, 1) gives [] instead of [(1, "disk full")]
from collections import defaultdict


class LogIndex:
    """Log lines by day, searchable by words."""

    def __init__(self):
        self.days = defaultdict(list)

    def add(self, day, line):
        self.days[day].append((line, set(line.lower().split())))

    def search(self, words, first_day, last_day):
        words = set(words)
        result = []
        for day in sorted(self.days):
            if first_day <= day <= last_day:
                for line, parts in self.days[day]:
                    common = parts & {word.lower() for word in words}
                    if len(common) == len(words):
                        result.append((day, line))
        return result

    def expire(self, before_day):
        dropped = 0
        for day in [day for day in self.days if day < before_day]:
            dropped += len(self.days.pop(day))
        return dropped
