from itertools import chain, islice


class IdempotentSink:
    def __init__(self):
        self._by_id = {}

    def write(self, batch_id, records):
        if batch_id not in self._by_id:
            self._by_id[batch_id] = tuple(records)

    def rows(self):
        return list(chain.from_iterable(self._by_id[batch_id] for batch_id in sorted(self._by_id)))


def run(batches, sink, crash_after=None):
    def start(checkpoint, budget):
        for batch_id, records in islice(enumerate(batches), checkpoint, None):
            sink.write(batch_id, records)
            budget -= 1
            if budget == 0:
                return start(checkpoint, float("inf"))
            checkpoint = batch_id + 1
        return checkpoint

    return start(0, float("inf") if crash_after is None else crash_after)
