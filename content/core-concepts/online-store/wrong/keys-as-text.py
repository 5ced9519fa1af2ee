class OnlineStore:
    """The latest features per entity, by event time, for at most ttl."""

    PREFIX = "features"

    def __init__(self, ttl):
        self.ttl = ttl
        self.rows = {}

    def _key(self, entity):
        return f"{self.PREFIX}:{entity}"

    def put(self, entity, features, event_time):
        """Store the features, unless newer ones are there."""
        key = self._key(entity)
        if key not in self.rows or self.rows[key]["event_time"] <= event_time:
            self.rows[key] = {"event_time": event_time, "features": features}

    def mget(self, entities, now):
        """Return the fresh features of each entity, or None."""
        result = []
        for entity in entities:
            row = self.rows.get(self._key(entity))
            if row is not None and now - row["event_time"] <= self.ttl:
                result.append(row["features"])
            else:
                result.append(None)
        return result
