class OnlineStore:
    def __init__(self, ttl):
        self.ttl = ttl
        self.store = {}

    def put(self, entity, features, event_time):
        current = self.store.get(entity)
        if current is None or current[0] <= event_time:
            self.store[entity] = (event_time, features)
        self._expire(event_time)

    def _expire(self, now):
        for entity in [e for e, (t, _) in self.store.items() if now - t > self.ttl]:
            del self.store[entity]

    def mget(self, entities, now):
        self._expire(now)
        return [self.store[e][1] if e in self.store else None for e in entities]
