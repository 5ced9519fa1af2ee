# WRONG: "`run` takes them in order: call `sink.write(batch_id, records)` once, then move the checkpoint past this batch." -- run([["a"], [], ["b"]], sink): writes batches 0, 2 instead of 0, 1, 2 (an empty batch is skipped; with crash_after=2 it is 0, 2, 2 instead of 0, 1, 1, 2)
class IdempotentSink:
    def __init__(self):
        self._batches = {}

    def write(self, batch_id, records):
        """Store a batch, unless it is stored already."""
        if batch_id not in self._batches:
            self._batches[batch_id] = list(records)

    def rows(self):
        """Return all stored records in order."""
        return [record for records in self._batches.values() for record in records]


def run(batches, sink, crash_after=None):
    """Write all batches to the sink; crash once after crash_after writes and recover."""
    checkpoint = 0
    writes = 0
    while checkpoint < len(batches):
        records = batches[checkpoint]
        if records:
            sink.write(checkpoint, records)
            writes += 1
            if writes == crash_after:
                continue      # crashed: the checkpoint stays where it is
        checkpoint += 1
