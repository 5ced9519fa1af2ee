class Batch:
    """Every answer is computed when someone asks for it; nothing is remembered but the arguments."""

    def __init__(self, records, rules, limit):
        self.records = records
        self.rules = rules
        self.limit = limit

    def names_failed_by(self, record):
        names = []
        for name in self.rules.keys():
            predicate = self.rules[name]
            outcome = predicate(record)
            if outcome:
                pass
            else:
                names.append(name)
        return names

    @property
    def quarantined(self):
        result = []
        for position in range(0, len(self.records)):
            record = self.records[position]
            names = self.names_failed_by(record)
            if len(names) > 0:
                result.append((record, names))
        return result

    @property
    def good(self):
        result = []
        for position in range(0, len(self.records)):
            record = self.records[position]
            if len(self.names_failed_by(record)) == 0:
                result.append(record)
        return result

    @property
    def failure_rate(self):
        if len(self.records) == 0:
            return 0.0
        return float(len(self.quarantined)) / float(len(self.records))

    @property
    def tripped(self):
        if len(self.records) == 0:
            return False
        if self.failure_rate > self.limit:
            return True
        return False

    @property
    def accepted(self):
        if self.tripped:
            return []
        return self.good


def check(records, rules, max_failure_rate):
    batch = Batch(records, rules, max_failure_rate)
    return {key: getattr(batch, key) for key in ("quarantined", "accepted", "tripped", "failure_rate")}
