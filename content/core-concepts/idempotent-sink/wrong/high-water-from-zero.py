class IdempotentSink:
    def __init__(self):
        self.last = 0
        self.stored = []

    def write(self, batch_id, records):
        if batch_id > self.last:
            self.stored.extend(records)
            self.last = batch_id

    def rows(self):
        return list(self.stored)


def run(batches, sink, crash_after=None):
    checkpoint = writes = 0
    while checkpoint < len(batches):
        sink.write(checkpoint, batches[checkpoint])
        writes += 1
        if writes != crash_after:    # a crash leaves the checkpoint where it was
            checkpoint += 1
