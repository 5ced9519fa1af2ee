class DayIndex:
    """The lines of one day, and for each word the numbers of the lines in which it stands."""

    def __init__(self):
        self.lines = []
        self.postings = {}

    def add(self, line):
        for word in line.lower().split():
            self.postings.setdefault(word, set()).add(len(self.lines))
        self.lines.append(line)

    def search(self, words):
        numbers = set.intersection(*(self.postings.get(word.lower(), set()) for word in words))
        return [self.lines[number] for number in sorted(numbers)]


class LogIndex:
    def __init__(self):
        self.days = {}

    def add(self, day, line):
        self.days.setdefault(day, DayIndex()).add(line)

    def search(self, words, first_day, last_day):
        days = sorted(day for day in self.days if first_day <= day <= last_day)
        return [(day, line) for day in days for line in self.days[day].search(words)]

    def expire(self, before_day):
        expired = [day for day in self.days if day < before_day]
        return sum(len(self.days.pop(day).lines) for day in expired)
