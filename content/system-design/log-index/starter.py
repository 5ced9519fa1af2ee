class LogIndex:
    """Log lines by day, searchable by words."""

    def add(self, day, line):
        """Keep a line under a day."""
        raise NotImplementedError

    def search(self, words, first_day, last_day):
        """Return the (day, line) tuples of the lines that hold all words."""
        raise NotImplementedError

    def expire(self, before_day):
        """Drop the lines of the days before before_day; return how many there were."""
        raise NotImplementedError
