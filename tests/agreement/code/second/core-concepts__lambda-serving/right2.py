# Sort a copy by time, find the cutoff with bisect, and sum up key by key.
from bisect import bisect_right
from operator import itemgetter

get_time = itemgetter(1)


class Totals(dict):
    """A dict that can add up."""

    def account(self, key, value):
        if key in self:
            old = self[key]
            new = old + value
            self[key] = new
        else:
            self[key] = value


def add_all(totals, events):
    position = 0
    while position < len(events):
        event = events[position]
        key = event[0]
        value = event[2]
        totals.account(key, value)
        position = position + 1
    return totals


def kappa(events):
    return add_all(Totals(), events)


def serve(batch_view, batch_cutoff, events):
    by_time = sorted(events, key=get_time)
    first_new = bisect_right(by_time, batch_cutoff, key=get_time)
    late_events = by_time[first_new:]
    totals = Totals()
    add_all(totals, late_events)
    for key in batch_view:
        totals.account(key, batch_view[key])
    return totals
