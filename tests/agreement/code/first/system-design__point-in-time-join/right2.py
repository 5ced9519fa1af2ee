"""Sweep over time: features and events in one stream, the newest feature of each entity in a dict."""
from heapq import merge
from operator import itemgetter


def as_of_join(events, features, max_age):
    # (time, 0 = feature / 1 = event, entity, payload): at the same time the features come first
    ups = ((t, 0, e, v) for e, t, v in sorted(features, key=itemgetter(1)))
    asks = ((events[i][1], 1, events[i][0], i) for i in sorted(range(len(events)), key=lambda i: events[i][1]))
    out, last = [None] * len(events), {}
    for item in merge(ups, asks, key=itemgetter(0, 1)):
        match item:
            case (t, 0, e, v):
                last[e] = t, v
            case (t, 1, e, i) if e in last and t - last[e][0] < max_age:
                out[i] = last[e][1]
    return out
