class OnlineStore:
    """The latest features per entity, by event time, for at most ttl."""

    def __init__(self, ttl):
        self.ttl = ttl
        self.features = {}
        self.times = {}

    def put(self, entity, features, event_time):
        """Store the features, unless newer ones are there."""
        if entity in self.times and self.times[entity] > event_time:
            return
        self.features[entity] = features
        self.times[entity] = event_time

    def mget(self, entities, now):
        """Return the fresh features of each entity, or None."""
        answer = []
        for entity in entities:
            if entity not in self.times:
                answer.append(None)
            elif now - self.times[entity] > self.ttl:
                answer.append(None)
            else:
                answer.append(self.features[entity])
        return answer
