class IdempotentSink:
    def __init__(self):
        self.seen = set()
        self.stored = []

    def write(self, batch_id, records):
        if batch_id in self.seen:
            return
        self.seen.add(batch_id)
        for record in records:
            self.stored.append(record)

    def rows(self):
        return self.stored[:]


def run(batches, sink, crash_after=None):
    writes = 0
    next_batch = 0
    crashed = False
    while next_batch < len(batches):
        sink.write(next_batch, batches[next_batch])
        writes = writes + 1
        if not crashed and writes == crash_after:
            crashed = True
        else:
            next_batch = next_batch + 1
