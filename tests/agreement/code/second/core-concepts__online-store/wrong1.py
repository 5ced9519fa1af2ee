# WRONG: "An empty dict of features is a value like any other." ("an older `event_time` never overwrites a newer one") -- s = OnlineStore(60); s.put("u", {}, 10); s.put("u", {"a": 1}, 5); s.mget(["u"], 10) gives [{"a": 1}], must be [{}]
class OnlineStore:
    """The latest features per entity, by event time, for at most ttl."""

    def __init__(self, ttl):
        self.ttl = ttl
        self.rows = {}

    def put(self, entity, features, event_time):
        """Store the features, unless newer ones are there."""
        current, stamp = self.rows.get(entity, ({}, None))
        if current and stamp > event_time:
            return
        self.rows[entity] = (features, event_time)

    def mget(self, entities, now):
        """Return the fresh features of each entity, or None."""
        result = []
        for entity in entities:
            row = self.rows.get(entity)
            if row is None or now - row[1] > self.ttl:
                result.append(None)
            else:
                result.append(row[0])
        return result
