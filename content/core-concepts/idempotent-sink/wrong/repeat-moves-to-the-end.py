class IdempotentSink:
    def __init__(self):
        self.batches = {}

    def write(self, batch_id, records):
        self.batches.pop(batch_id, None)
        self.batches[batch_id] = list(records)

    def rows(self):
        return [record for records in self.batches.values() for record in records]


def run(batches, sink, crash_after=None):
    checkpoint = writes = 0
    while checkpoint < len(batches):
        sink.write(checkpoint, batches[checkpoint])
        writes += 1
        if writes != crash_after:    # a crash leaves the checkpoint where it was
            checkpoint += 1
