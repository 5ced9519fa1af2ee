# WRONG: "`search` returns the lines of the days from `first_day` to `last_day`, both included, in which **all** `words` stand." -- add(1, "retry retry now"); search(["retry", "failed"], 1, 1) gives the line instead of []
from collections import Counter


class LogIndex:
    def __init__(self):
        self.days = {}  # day -> (lines, word -> line numbers)

    def add(self, day, line):
        lines, index = self.days.setdefault(day, ([], {}))
        for word in line.lower().split():
            index.setdefault(word, []).append(len(lines))
        lines.append(line)

    def search(self, words, first_day, last_day):
        wanted = {word.lower() for word in words}
        result = []
        for day in sorted(self.days):
            if not first_day <= day <= last_day:
                continue
            lines, index = self.days[day]
            hits = Counter()
            for word in wanted:
                hits.update(index.get(word, []))
            for number in sorted(hits):
                if hits[number] >= len(wanted):
                    result.append((day, lines[number]))
        return result

    def expire(self, before_day):
        dropped = 0
        for day in [d for d in self.days if d < before_day]:
            dropped += len(self.days.pop(day)[0])
        return dropped
