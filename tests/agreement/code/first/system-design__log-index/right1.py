class LogIndex:
    """Log lines by day, searchable by words."""

    def __init__(self):
        self.days = {}  # day -> list of (line, its words in lower case)

    def add(self, day, line):
        """Keep a line under a day."""
        if day not in self.days:
            self.days[day] = []
        self.days[day].append((line, set(line.lower().split())))

    def search(self, words, first_day, last_day):
        """Return the (day, line) tuples of the lines that hold all words."""
        wanted = []
        for word in words:
            wanted.append(word.lower())
        result = []
        for day in sorted(self.days):
            if day < first_day or day > last_day:
                continue
            for line, parts in self.days[day]:
                ok = True
                for word in wanted:
                    if word not in parts:
                        ok = False
                        break
                if ok:
                    result.append((day, line))
        return result

    def expire(self, before_day):
        """Drop the lines of the days before before_day; return how many there were."""
        dropped = 0
        for day in list(self.days):
            if day < before_day:
                dropped += len(self.days[day])
                del self.days[day]
        return dropped
