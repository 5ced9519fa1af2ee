class IdempotentSink:
    def __init__(self):
        self.batches = {}

    def write(self, batch_id, records):
        self.batches.setdefault(batch_id, list(records))

    def rows(self):
        return [record for records in self.batches.values() for record in records]


def run(batches, sink, crash_after=None):
    checkpoint = 0
    writes = 0
    while checkpoint < len(batches):
        batch_id = checkpoint
        checkpoint += 1
        sink.write(batch_id, batches[batch_id])
        writes += 1
        if writes == crash_after:
            continue
