# WRONG: "Times are ints, also 0 or negative" ("an older `event_time` never overwrites a newer one") -- s = OnlineStore(60); s.put("u", {"a": 1}, 0); s.put("u", {"a": 2}, -5); s.mget(["u"], 0) gives [{"a": 2}], must be [{"a": 1}]
class OnlineStore:
    """The latest features per entity, by event time, for at most ttl."""

    def __init__(self, ttl):
        self.ttl = ttl
        self.features = {}
        self.times = {}

    def put(self, entity, features, event_time):
        """Store the features, unless newer ones are there."""
        latest = self.times.get(entity) or float("-inf")
        if event_time >= latest:
            self.features[entity] = features
            self.times[entity] = event_time

    def mget(self, entities, now):
        """Return the fresh features of each entity, or None."""
        result = []
        for entity in entities:
            if entity in self.features and now - self.times[entity] <= self.ttl:
                result.append(self.features[entity])
            else:
                result.append(None)
        return result
