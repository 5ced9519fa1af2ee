class IdempotentSink:
    def __init__(self):
        self.batches = {}

    def write(self, batch_id, records):
        self.batches.setdefault(batch_id, list(records))

    def rows(self):
        return [record for records in self.batches.values() for record in records]


def run(batches, sink, crash_after=None):
    checkpoint = 0
    while checkpoint < len(batches):
        if checkpoint == crash_after:
            crash_after = None
            continue
        sink.write(checkpoint, batches[checkpoint])
        checkpoint += 1
