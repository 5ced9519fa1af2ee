from heapq import heappop, heappush
from itertools import count


class OnlineStore:
    """Evicts for good: `now` never goes back, so what is too old at one mget is too old
    at all later ones, and so is everything older that could still arrive for that entity."""

    def __init__(self, ttl):
        self.ttl, self.live, self.queue, self.tick = ttl, {}, [], count()

    def put(self, entity, features, event_time):
        match self.live.get(entity):
            case (newer, _) if newer > event_time:
                pass
            case _:
                self.live[entity] = (event_time, features)
                heappush(self.queue, (event_time, next(self.tick), entity))

    def mget(self, entities, now):
        while self.queue and self.queue[0][0] < now - self.ttl:
            time, _, entity = heappop(self.queue)
            if entity in self.live and self.live[entity][0] == time:
                del self.live[entity]
        return [self.live.get(entity, (0, None))[1] for entity in entities]
