# WRONG: "`rows() -> list`: all stored records" -- write(0, ["a"]); first = sink.rows(); first.append("x") (or first.clear()); the next rows() is ["a", "x"] (or []), since the internal list is handed out
class IdempotentSink:
    def __init__(self):
        self._seen = set()
        self._rows = []

    def write(self, batch_id, records):
        """Store a batch, unless it is stored already."""
        if batch_id not in self._seen:
            self._seen.add(batch_id)
            self._rows.extend(records)

    def rows(self):
        """Return all stored records in order."""
        return self._rows


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
