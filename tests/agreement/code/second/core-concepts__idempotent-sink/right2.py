# First work out which batches the process will write, in which order; then write them.


class Batch:
    def __init__(self, batch_id, records):
        self.batch_id = batch_id
        self.records = tuple(records)     # our own copy

    def __len__(self):
        return len(self.records)


class IdempotentSink(object):
    def __init__(self):
        self.first_batch = None
        self.other_batches = []

    def all_batches(self):
        if self.first_batch is None:
            return []
        result = [self.first_batch]
        for batch in self.other_batches:
            result.append(batch)
        return result

    def has(self, batch_id):
        if self.first_batch is None:
            return False
        place = len(self.other_batches) - 1
        while place >= 0:
            known = self.other_batches[place].batch_id
            if known == batch_id:
                return True
            if known < batch_id:
                return False              # the ids rise, so all older ones are smaller still
            place = place - 1
        return self.first_batch.batch_id == batch_id

    def write(self, batch_id, records):
        if self.has(batch_id):
            return "ignored"
        batch = Batch(batch_id, records)
        if self.first_batch is None:
            self.first_batch = batch
        else:
            self.other_batches.append(batch)
        return "stored"

    def rows(self):
        how_many = 0
        for batch in self.all_batches():
            how_many = how_many + len(batch)
        result = [None] * how_many
        place = 0
        for batch in self.all_batches():
            for record in batch.records:
                result[place] = record
                place = place + 1
        return result


def schedule(how_many, crash_after):
    ids = list(range(how_many))
    if crash_after is not None and crash_after <= how_many:
        # the k-th write is that of batch k - 1: it happens once more
        ids.insert(crash_after, crash_after - 1)
    return ids


def run(batches, sink, crash_after=None):
    ids = schedule(len(batches), crash_after)
    for batch_id in ids:
        sink.write(batch_id, batches[batch_id])
    return ids
