# WRONG: "stores the dict `features` for `entity` if the store has nothing for it yet" and "Times are ints, also 0 or negative" -- s = OnlineStore(60); s.put("u", {"v": 1}, -5); s.mget(["u"], 0) gives [None] instead of [{"v": 1}]
class OnlineStore:
    def __init__(self, ttl):
        self.ttl = ttl
        self.data = {}
        self.times = {}

    def put(self, entity, features, event_time):
        if event_time >= self.times.get(entity, 0):
            self.data[entity] = features
            self.times[entity] = event_time

    def mget(self, entities, now):
        return [
            self.data[e] if e in self.data and now - self.times[e] <= self.ttl else None
            for e in entities
        ]
