class IdempotentSink:
    def __init__(self):
        self._batches = []

    def write(self, batch_id, records):
        """Store a batch, unless it is stored already."""
        if batch_id < len(self._batches):
            return            # ids rise: this one is here already
        self._batches.append(list(records))

    def rows(self):
        """Return all stored records in order."""
        return [record for records in self._batches for record in records]


def run(batches, sink, crash_after=None):
    """Write all batches to the sink; crash once after crash_after writes and recover."""
    checkpoint = 0
    writes = 0
    while checkpoint < len(batches):
        sink.write(checkpoint, batches[checkpoint])
        writes += 1
        if writes == crash_after:
            continue          # crashed: the checkpoint stays where it is
        checkpoint += 1
