class OnlineStore:
    def __init__(self, ttl):
        self.ttl = ttl
        self.data = {}

    def put(self, entity, features, event_time):
        if entity not in self.data or event_time >= self.data[entity][1]:
            self.data[entity] = (features, event_time)

    def mget(self, entities, now):
        found = {}
        for entity in entities:
            features, event_time = self.data.get(entity, (None, now))
            found[entity] = None if now - event_time > self.ttl else features
        return list(found.values())
