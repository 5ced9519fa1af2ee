# WRONG: "right after its k-th call of `write`, before the checkpoint moves" (and only "If there are fewer than k writes, nothing crashes") -- run([["a"], ["b"]], sink, crash_after=2) writes the ids 0, 1 instead of 0, 1, 1
class IdempotentSink:
    def __init__(self):
        self._batches = {}

    def write(self, batch_id, records):
        self._batches.setdefault(batch_id, list(records))

    def rows(self):
        return [r for records in self._batches.values() for r in records]


class Crash(Exception):
    pass


def run(batches, sink, crash_after=None):
    checkpoint = 0
    will_crash = crash_after is not None and crash_after < len(batches)
    writes = 0
    while checkpoint < len(batches):
        try:
            sink.write(checkpoint, batches[checkpoint])
            writes += 1
            if will_crash and writes == crash_after:
                raise Crash
            checkpoint += 1
        except Crash:
            will_crash = False
