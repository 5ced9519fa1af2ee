# WRONG: "`expire` drops all lines of days before `before_day` (that day itself stays) and returns how many lines that were." -- add(1, ""); add(1, "  "); add(1, "x"); expire(2) gives 1 instead of 3
class LogIndex:
    """Log lines by day, searchable by words."""

    def __init__(self):
        self._days = {}

    def add(self, day, line):
        parts = frozenset(line.lower().split())
        if not parts:
            return  # can never be found
        self._days.setdefault(day, []).append((line, parts))

    def search(self, words, first_day, last_day):
        wanted = {word.lower() for word in words}
        return [(day, line)
                for day in sorted(self._days) if first_day <= day <= last_day
                for line, parts in self._days[day] if wanted <= parts]

    def expire(self, before_day):
        kept = {day: lines for day, lines in self._days.items() if day >= before_day}
        dropped = sum(map(len, self._days.values())) - sum(map(len, kept.values()))
        self._days = kept
        return dropped
