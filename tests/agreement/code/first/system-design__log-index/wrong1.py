# WRONG: "`expire` drops all lines of days before `before_day` ... Afterwards lines can be added as before, also for days that have expired." (and "in which **all** `words` stand") -- add(1, "error x"); expire(2); add(1, "ok y"); search(["error"], 1, 1) gives [(1, "ok y")] instead of []
from collections import defaultdict


class LogIndex:
    def __init__(self):
        self.lines = {}  # day -> lines
        self.where = defaultdict(lambda: defaultdict(set))  # word -> day -> line numbers

    def add(self, day, line):
        lines = self.lines.setdefault(day, [])
        for word in line.lower().split():
            self.where[word][day].add(len(lines))
        lines.append(line)

    def search(self, words, first_day, last_day):
        result = []
        for day in sorted(self.lines):
            if first_day <= day <= last_day:
                hits = set.intersection(*(self.where[word.lower()][day] for word in words))
                for number in sorted(hits):
                    if number < len(self.lines[day]):
                        result.append((day, self.lines[day][number]))
        return result

    def expire(self, before_day):
        old = [day for day in self.lines if day < before_day]
        return sum(len(self.lines.pop(day)) for day in old)
