# WRONG: "An empty dict of features is a value like any other." -- s = OnlineStore(60); s.put("u", {}, 10); s.mget(["u"], 10) gives [None] instead of [{}]
class OnlineStore:
    def __init__(self, ttl):
        self.ttl = ttl
        self.store = {}

    def put(self, entity, features, event_time):
        old = self.store.get(entity)
        if old is None or event_time >= old[1]:
            self.store[entity] = (features, event_time)

    def mget(self, entities, now):
        result = []
        for entity in entities:
            features, event_time = self.store.get(entity, (None, 0))
            if features and now - event_time <= self.ttl:
                result.append(features)
            else:
                result.append(None)
        return result
