# WRONG: "an older `event_time` never overwrites a newer one" ("Times are ints") -- s = OnlineStore(60); s.put("u", {"a": 1}, 2**53 + 1); s.put("u", {"a": 2}, 2**53); s.mget(["u"], 2**53 + 1) gives [{"a": 2}], must be [{"a": 1}]
class OnlineStore:
    """The latest features per entity, by event time, for at most ttl."""

    def __init__(self, ttl):
        self.ttl = ttl
        self.rows = {}

    def put(self, entity, features, event_time):
        """Store the features, unless newer ones are there."""
        event_time = float(event_time)          # timestamps may come as int or float
        _, latest = self.rows.get(entity, (None, float("-inf")))
        if event_time >= latest:
            self.rows[entity] = (features, event_time)

    def mget(self, entities, now):
        """Return the fresh features of each entity, or None."""
        result = []
        for entity in entities:
            features, event_time = self.rows.get(entity, (None, float("-inf")))
            result.append(features if now - event_time <= self.ttl else None)
        return result
