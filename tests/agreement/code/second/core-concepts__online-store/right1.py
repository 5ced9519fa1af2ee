from operator import itemgetter


class OnlineStore:
    """Writes only pile up in a log; reading works them in, oldest event first."""

    def __init__(self, ttl):
        log = []
        table = {}

        def put(entity, features, event_time):
            log.append((event_time, entity, features))
            return len(log)

        def mget(entities, now):
            # the sort is stable: of equal event times the one put last comes last
            for line in sorted(log, key=itemgetter(0)):
                entity = line[1]
                if line[0] >= table.get(entity, line)[0]:
                    table[entity] = line
            log.clear()
            answers = []
            for entity in entities:
                event_time, _, features = table.get(entity, (now, None, None))
                answers += [features if event_time >= now - ttl else None]
            return answers

        self._put, self._mget = put, mget

    def put(self, entity, features, event_time):
        """Store the features, unless newer ones are there."""
        return self._put(entity, features, event_time)

    def mget(self, entities, now):
        """Return the fresh features of each entity, or None."""
        return self._mget(entities, now)
