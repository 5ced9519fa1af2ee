from collections import Counter
from functools import reduce


def kappa(events):
    # Counter.subtract keeps zero and negative totals (the + operator would not),
    # so replay every event as "minus its negative"; keys come out newest first.
    return reduce(lambda c, e: c.subtract({e[0]: -e[2]}) or c, reversed(events), Counter())


def serve(batch_view, batch_cutoff, events):
    # A batch total is just one more event that has not been counted yet.
    batch = ((key, batch_cutoff, total) for key, total in batch_view.items())
    speed = (event for event in events if not event[1] <= batch_cutoff)
    return kappa([*batch, *speed])
