from itertools import accumulate, groupby


def aggregate(events, window, allowed_lateness):
    first = [*{i: (i, t, v) for i, t, v in reversed(events)}.values()]  # the first event of each id ...
    order = {i: -n for n, (i, _, _) in enumerate(reversed(events))}  # ... and the place where it arrived
    first.sort(key=lambda e: order[e[0]])
    marks = accumulate((t for _, t, _ in first), max)
    tagged = [(t // window, (mark - allowed_lateness) // window > t // window, (i, t, v)) for (i, t, v), mark in zip(first, marks)]
    counted = sorted((w, v) for w, is_late, (_, _, v) in tagged if not is_late)
    return (
        {w * window: sum(v for _, v in group) for w, group in groupby(counted, lambda pair: pair[0])},
        [event for _, is_late, event in tagged if is_late],
    )
