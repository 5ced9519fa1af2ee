class OnlineStore:
    def __init__(self, ttl):
        self.ttl = ttl
        self.newest = None
        self.data = {}

    def put(self, entity, features, event_time):
        if self.newest is not None and event_time < self.newest:
            return
        self.newest = event_time
        self.data[entity] = (features, event_time)

    def mget(self, entities, now):
        found = []
        for entity in entities:
            features, event_time = self.data.get(entity, (None, now))
            found.append(features if now - event_time <= self.ttl else None)
        return found
