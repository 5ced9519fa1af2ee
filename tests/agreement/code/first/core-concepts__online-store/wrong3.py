# WRONG: "Entities do not influence each other." (age is `now - event_time`, not the distance to the newest event) -- s = OnlineStore(10); s.put("a", {"v": 1}, 0); s.put("b", {"v": 2}, 100); s.mget(["a"], 5) gives [None] instead of [{"v": 1}]
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
