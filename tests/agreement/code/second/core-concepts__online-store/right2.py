class Vector(dict):
    """A feature vector of its own (a copy) that knows its event time."""

    __slots__ = ("event_time",)

    def __init__(self, features, event_time):
        super().__init__(features)
        self.event_time = event_time


class Answer(list):
    """What mget answers: a list that also knows how many of its vectors are fresh."""

    @property
    def hits(self):
        return len(self) - sum(vector is None for vector in self)


class OnlineStore(dict):
    """Entity -> Vector. Forgets what can never be served again.

    As `now` never decreases, an event that was too old once is too old for ever. So it can be
    dropped when a read meets it, and one that arrives too late need not be stored at all
    (nor does anything that it would have replaced get served).
    """

    horizon = None      # events before this time are dead

    def __init__(self, ttl):
        super().__init__()
        self.ttl = ttl

    def put(self, entity, features, event_time):
        """Store the features, unless newer ones are there."""
        if self.horizon is not None and event_time < self.horizon:
            return False
        if entity in self and self[entity].event_time > event_time:
            return False
        self[entity] = Vector(features, event_time)
        return True

    def mget(self, entities, now):
        """Return the fresh features of each entity, or None."""
        self.horizon = now - self.ttl
        for entity in entities:
            if entity in self and self[entity].event_time < self.horizon:
                del self[entity]
        return Answer(map(self.get, entities))
