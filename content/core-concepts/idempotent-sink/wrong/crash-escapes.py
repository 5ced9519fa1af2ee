class IdempotentSink:
    def __init__(self):
        self.batches = {}

    def write(self, batch_id, records):
        self.batches.setdefault(batch_id, list(records))

    def rows(self):
        return [record for records in self.batches.values() for record in records]


def run(batches, sink, crash_after=None):
    for batch_id, records in enumerate(batches):
        sink.write(batch_id, records)
        if batch_id + 1 == crash_after:
            raise RuntimeError("crashed")
