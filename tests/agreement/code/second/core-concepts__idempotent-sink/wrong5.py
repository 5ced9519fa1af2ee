# WRONG: "The checkpoint belongs to this one call of `run` and starts before batch 0." -- a sink whose write raises an error at batch 1: run([["a"], ["b"]], sink) is cut short; the next run([["c"], ["d"]], other_sink) writes only batch 1 (the checkpoint of the first call is left behind)
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


_checkpoint = 0               # survives the crash


def _process(batches, sink, crash_after):
    """Go on from the checkpoint; return False after a crash."""
    global _checkpoint
    writes = 0
    while _checkpoint < len(batches):
        sink.write(_checkpoint, batches[_checkpoint])
        writes += 1
        if writes == crash_after:
            return False
        _checkpoint += 1
    return True


def run(batches, sink, crash_after=None):
    """Write all batches to the sink; crash once after crash_after writes and recover."""
    global _checkpoint
    if not _process(batches, sink, crash_after):
        _process(batches, sink, None)
    _checkpoint = 0
