class IdempotentSink:
    def write(self, batch_id, records):
        """Store a batch, unless it is stored already."""
        raise NotImplementedError

    def rows(self):
        """Return all stored records in order."""
        raise NotImplementedError


def run(batches, sink, crash_after=None):
    """Write all batches to the sink; crash once after crash_after writes and recover."""
    raise NotImplementedError
