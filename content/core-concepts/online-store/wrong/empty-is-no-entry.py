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
