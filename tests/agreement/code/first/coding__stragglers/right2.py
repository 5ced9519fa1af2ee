from operator import itemgetter
from statistics import median


def stragglers(durations, factor, *, middle=median):
    return durations and (lambda limit: sorted(map(itemgetter(0), filter(lambda kv: kv[1] > limit, durations.items()))))(
        factor * middle(durations.values())) or []
