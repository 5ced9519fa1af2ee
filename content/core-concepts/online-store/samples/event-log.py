from bisect import insort_right
from collections import defaultdict
from operator import itemgetter


class OnlineStore:
    """Keeps the history of each entity sorted by event time and serves its end."""

    def __init__(self, ttl):
        self._ttl = ttl
        self._history = defaultdict(list)

    def put(self, entity, features, event_time):
        insort_right(self._history[entity], (event_time, features), key=itemgetter(0))

    def mget(self, entities, now):
        oldest = now - self._ttl
        ends = (self._history[entity][-1:] if entity in self._history else [] for entity in entities)
        return [next((features for time, features in end if time >= oldest), None) for end in ends]
