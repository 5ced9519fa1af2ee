import bisect


class LogIndex:
    def __init__(self):
        self.days = []
        self.lines = []

    def add(self, day, line):
        place = bisect.bisect_right(self.days, day)
        self.days.insert(place, day)
        self.lines.insert(place, line)

    @staticmethod
    def matches(line, words):
        tokens = line.lower().split()
        return all(word.lower() in tokens for word in words)

    def search(self, words, first_day, last_day):
        start = bisect.bisect_left(self.days, first_day)
        stop = bisect.bisect_right(self.days, last_day)
        pairs = zip(self.days[start:stop], self.lines[start:stop])
        return [pair for pair in pairs if self.matches(pair[1], words)]

    def expire(self, before_day):
        count = bisect.bisect_left(self.days, before_day)
        del self.days[:count], self.lines[:count]
        return count
