from collections import defaultdict


class LogIndex:
    def __init__(self):
        self.count = defaultdict(int)
        self.postings = defaultdict(list)
        self.lines = []

    def add(self, day, line):
        number = len(self.lines)
        self.lines.append((day, line))
        self.count[day] += 1
        for word in set(line.lower().split()):
            self.postings[word].append(number)

    def search(self, words, first_day, last_day):
        numbers = set.intersection(*(set(self.postings[word.lower()]) for word in words))
        hits = [(self.lines[number][0], number) for number in numbers]
        return [self.lines[number] for day, number in sorted(hits) if first_day <= day <= last_day]

    def expire(self, before_day):
        old = [day for day in self.count if day < before_day]
        return sum(self.count.pop(day) for day in old)
