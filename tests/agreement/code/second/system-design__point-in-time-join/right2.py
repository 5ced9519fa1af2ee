class History:
    """All features of one entity. They are put in order when somebody asks for the first time."""

    __slots__ = ("unsorted", "ordered")

    def __init__(self):
        self.unsorted = {}
        self.ordered = None

    def remember(self, time, value):
        self.unsorted[time] = value

    def last_before_or_at(self, time):
        """Return the time of the newest feature that is not after `time`, in a list of one, or an empty list."""
        if self.ordered is None:
            self.ordered = sorted(self.unsorted)
        low = 0
        high = len(self.ordered)
        while low < high:
            middle = (low + high) // 2
            if self.ordered[middle] > time:
                high = middle
            else:
                low = middle + 1
        if low == 0:
            return []
        return [self.ordered[low - 1]]

    def value_as_of(self, time, max_age):
        for moment in self.last_before_or_at(time):
            if moment > time - max_age:
                return self.unsorted[moment]
        return None


class Histories(dict):
    def __missing__(self, entity):
        history = self[entity] = History()
        return history


def as_of_join(events, features, max_age):
    histories = Histories()
    number = 0
    while number < len(features):
        feature = features[number]
        histories[feature[0]].remember(feature[1], feature[2])
        number = number + 1
    result = []
    for event in events:
        result.append(histories[event[0]].value_as_of(event[1], max_age))
    return result
