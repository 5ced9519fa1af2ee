from itertools import groupby
from operator import itemgetter

KEY, TIME, VALUE = range(3)


def kappa(events):
    indexed = {}
    for event in events:
        indexed.setdefault(event[KEY], []).append(event[VALUE])
    return {key: sum(values) for key, values in indexed.items()}


def serve(batch_view, batch_cutoff, events):
    by_time = sorted(events, key=itemgetter(TIME))
    recent = []
    for time, group in groupby(by_time, key=itemgetter(TIME)):
        if time > batch_cutoff:
            recent.extend(group)
    speed_view = kappa(recent)
    return {key: batch_view.get(key, 0) + speed_view.get(key, 0) for key in batch_view.keys() | speed_view.keys()}
