# WRONG: "Entities do not influence each other." (too old is only: "`now - event_time > ttl`") -- s = OnlineStore(10); s.put("a", {"x": 1}, 0); s.put("b", {"x": 2}, 100); s.mget(["a"], 5) gives [None], must be [{"x": 1}]
class OnlineStore:
    """The latest features per entity, by event time, for at most ttl."""

    def __init__(self, ttl):
        self.ttl = ttl
        self.rows = {}

    def put(self, entity, features, event_time):
        """Store the features, unless newer ones are there."""
        if entity in self.rows and self.rows[entity][1] > event_time:
            return
        self.rows[entity] = (features, event_time)
        # keep the store small: forget what has expired
        expired = [other for other, (_, stamp) in self.rows.items() if event_time - stamp > self.ttl]
        for other in expired:
            del self.rows[other]

    def mget(self, entities, now):
        """Return the fresh features of each entity, or None."""
        result = []
        for entity in entities:
            features, stamp = self.rows.get(entity, (None, now))
            result.append(features if now - stamp <= self.ttl else None)
        return result
