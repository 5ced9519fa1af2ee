from heapq import merge
from operator import itemgetter


class Answers(list):
    """A list whose slots are filled in whatever order the answers come."""


def as_of_join(events, features, max_age):
    """Play history once, oldest first, and let each event look at what its entity showed last."""

    def published():
        for entity, time, value in sorted(features, key=itemgetter(1)):
            yield time, 0, entity, value

    def asked():
        for slot in sorted(range(len(events)), key=lambda slot: events[slot][1]):
            entity, time = events[slot]
            yield time, 1, entity, slot

    answers = Answers(None for _ in events)
    newest = {}
    # of the same moment, features come before events
    for time, is_event, entity, payload in merge(published(), asked(), key=itemgetter(0, 1)):
        if not is_event:
            newest[entity] = time, payload
        elif entity in newest:
            known_since, value = newest[entity]
            if time - known_since < max_age:
                answers[payload] = value
    return answers
