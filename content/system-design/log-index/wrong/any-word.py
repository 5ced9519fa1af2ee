class LogIndex:
    def __init__(self):
        self.days = {}

    def add(self, day, line):
        self.days.setdefault(day, []).append((line, set(line.lower().split())))

    def search(self, words, first_day, last_day):
        wanted = {word.lower() for word in words}
        return [
            (day, line)
            for day in sorted(self.days)
            if first_day <= day <= last_day
            for line, tokens in self.days[day]
            if wanted & tokens
        ]

    def expire(self, before_day):
        old = [day for day in self.days if day < before_day]
        return sum(len(self.days.pop(day)) for day in old)
