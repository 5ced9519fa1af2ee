"""No loop with state: first occurrences, running maxima, and two comprehensions. The sums are a Counter."""
from collections import Counter
from itertools import accumulate
from operator import itemgetter


def aggregate(events, window, allowed_lateness):
    first = {}
    for event in events:
        first.setdefault(event[0], event)  # a dict keeps the order of arrival
    distinct = tuple(first.values())
    highest = accumulate(map(itemgetter(1), distinct), max)

    def end_of(event):
        return event[1] - event[1] % window + window

    is_late = [top - allowed_lateness >= end_of(event) for event, top in zip(distinct, highest)]
    sums = Counter()
    for event, late in zip(distinct, is_late):
        if not late:
            sums.update({end_of(event) - window: event[2]})
    return sums, [event for event, late in zip(distinct, is_late) if late]
