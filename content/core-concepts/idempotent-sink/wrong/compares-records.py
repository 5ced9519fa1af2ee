class IdempotentSink:
    def __init__(self):
        self.stored = []

    def write(self, batch_id, records):
        for record in records:
            if record not in self.stored:
                self.stored.append(record)

    def rows(self):
        return list(self.stored)


def run(batches, sink, crash_after=None):
    checkpoint = writes = 0
    while checkpoint < len(batches):
        sink.write(checkpoint, batches[checkpoint])
        writes += 1
        if writes != crash_after:    # a crash leaves the checkpoint where it was
            checkpoint += 1
