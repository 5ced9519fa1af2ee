class OnlineStore:
    def __init__(self, ttl):
        self.ttl = ttl
        self.features = {}
        self.event_times = {}

    def put(self, entity, features, event_time):
        newest = self.event_times.get(entity, event_time)
        if event_time >= newest:
            self.features[entity] = features
        self.event_times[entity] = event_time

    def mget(self, entities, now):
        return [self._fresh(entity, now) for entity in entities]

    def _fresh(self, entity, now):
        if entity in self.features and now - self.event_times[entity] <= self.ttl:
            return self.features[entity]
        return None
