from collections import defaultdict


class LogIndex:
    def __init__(self):
        self._by_day = defaultdict(list)

    def add(self, day, line):
        self._by_day[day].append(line)

    def search(self, words, first_day, last_day):
        wanted = set(map(str.lower, words))
        found = []
        for day in sorted(d for d in self._by_day if first_day <= d <= last_day):
            for line in self._by_day[day]:
                if wanted.issubset(line.lower().split()):
                    found.append((day, line))
        return found

    def expire(self, before_day):
        dropped = 0
        for day in list(self._by_day):
            if day < before_day:
                dropped += len(self._by_day.pop(day))
        return dropped
