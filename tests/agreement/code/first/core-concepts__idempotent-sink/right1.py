class IdempotentSink:
    def __init__(self):
        self.batches = {}

    def write(self, batch_id, records):
        """Store a batch, unless it is stored already."""
        if batch_id in self.batches:
            return
        self.batches[batch_id] = records

    def rows(self):
        """Return all stored records in order."""
        result = []
        for batch_id in self.batches:
            for record in self.batches[batch_id]:
                result.append(record)
        return result


def run(batches, sink, crash_after=None):
    """Write all batches to the sink; crash once after crash_after writes and recover."""
    checkpoint = 0
    writes = 0
    while checkpoint < len(batches):
        sink.write(checkpoint, batches[checkpoint])
        writes += 1
        if crash_after is not None and writes == crash_after:
            # the process died here: the checkpoint stays where it was
            continue
        checkpoint += 1
