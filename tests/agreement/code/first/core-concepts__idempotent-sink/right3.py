from itertools import chain, repeat


class IdempotentSink:
    # New ids only ever rise, so one number is enough to know them all: whatever
    # is not above the highest id so far is a repetition.
    def __init__(self):
        self.high, self.all = -1, []

    def write(self, batch_id, records):
        if batch_id > self.high:
            self.high = batch_id
            self.all += records
        return self

    def rows(self):
        return self.all


def run(batches, sink, crash_after=None):
    # No crash before the k-th write, so the k-th write is batch k-1, and the
    # whole story is: that batch goes out twice, every other once.
    plan = chain.from_iterable(
        repeat(job, 2 if n == crash_after else 1)
        for n, job in enumerate(enumerate(batches), start=1)
    )
    return sum(1 for job in plan if (sink.write(*job), True))
