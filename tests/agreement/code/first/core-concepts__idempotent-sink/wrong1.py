# WRONG: "Equal records, in one batch or in several, are different records: all are kept." -- s = IdempotentSink(); s.write(0, ["a", "a"]); s.write(1, ["a"]); s.rows() gives ["a"] instead of ["a", "a", "a"]
class IdempotentSink:
    def __init__(self):
        self._rows = []

    def write(self, batch_id, records):
        """Store what is not stored already."""
        for record in records:
            if record not in self._rows:
                self._rows.append(record)

    def rows(self):
        return list(self._rows)


def run(batches, sink, crash_after=None):
    checkpoint = 0
    writes = 0
    while checkpoint < len(batches):
        sink.write(checkpoint, batches[checkpoint])
        writes += 1
        if writes != crash_after:
            checkpoint += 1
