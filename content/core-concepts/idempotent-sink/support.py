def spy_on(sink_class):
    """A sink of that class which notes every write; see writes() and ids()."""

    class Spy(sink_class):
        def write(self, batch_id, records):
            noted.append([batch_id, list(records)])
            return super().write(batch_id, records)

    noted = []
    spy = Spy()
    _noted[id(spy)] = (spy, noted)
    return spy


_noted = {}


def writes(spy):
    return [list(write) for write in _noted[id(spy)][1]]


def ids(spy):
    return [batch_id for batch_id, records in writes(spy)]
