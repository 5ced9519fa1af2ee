class OnlineStore:
    def __init__(self, ttl):
        self.ttl = ttl
        self.data = {}

    def put(self, entity, features, event_time):
        if entity in self.data:
            old_features, old_time = self.data[entity]
            if event_time < old_time:
                return
        self.data[entity] = (features, event_time)

    def mget(self, entities, now):
        result = []
        for entity in entities:
            if entity not in self.data:
                result.append(None)
                continue
            features, event_time = self.data[entity]
            if now - event_time > self.ttl:
                result.append(None)
            else:
                result.append(features)
        return result
