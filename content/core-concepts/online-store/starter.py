class OnlineStore:
    """The latest features per entity, by event time, for at most ttl."""

    def __init__(self, ttl):
        raise NotImplementedError

    def put(self, entity, features, event_time):
        """Store the features, unless newer ones are there."""
        raise NotImplementedError

    def mget(self, entities, now):
        """Return the fresh features of each entity, or None."""
        raise NotImplementedError
