# WRONG: "an old id may come again at any time" -- s = IdempotentSink(); s.write(0, ["a"]); s.write(1, ["b"]); s.write(0, ["a"]); s.rows() gives ["a", "b", "a"] instead of ["a", "b"]
class IdempotentSink:
    def __init__(self):
        self.last_id = None
        self.stored = []

    def write(self, batch_id, records):
        if batch_id == self.last_id:
            return
        self.last_id = batch_id
        self.stored.extend(records)

    def rows(self):
        return self.stored[:]


def run(batches, sink, crash_after=None):
    for i, records in enumerate(batches):
        sink.write(i, records)
        if i + 1 == crash_after:
            sink.write(i, records)
