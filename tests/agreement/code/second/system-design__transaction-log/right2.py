"""The log lives inside of a coroutine; tables are worked out only when somebody asks for them."""


class Conflict(Exception):
    pass


def _ledger():
    """Receives ("commit", read, adds, removes) or ("files", version); yields (ok, answer)."""
    steps = []                      # one frozenset of (name, is_there) pairs for every commit
    tables = {0: ()}                # filled lazily
    reply = None
    while True:
        request = yield reply
        if request[0] == "commit":
            what, read, adds, removes = request
            going = {(name, False) for name in removes}
            position = len(steps)
            while position > read and going.isdisjoint(steps[position - 1]):
                position -= 1
            if position > read:
                reply = (False, None)
            else:
                steps.append(frozenset(going.union((name, True) for name in adds)))
                reply = (True, len(steps))
        else:
            wanted = request[1]
            if wanted is None:
                wanted = len(steps)
            known = wanted
            while known not in tables:
                known -= 1
            there = dict.fromkeys(tables[known], True)
            for step in steps[known:wanted]:
                there.update(step)
            tables[wanted] = tuple(sorted(filter(there.get, there)))
            reply = (True, [*tables[wanted]])


class TransactionLog:
    def __init__(self):
        self._talk = _ledger()
        next(self._talk)

    def commit(self, read_version, adds, removes):
        accepted, number = self._talk.send(("commit", read_version, adds, removes))
        if accepted:
            return number
        raise Conflict

    def files(self, version=None):
        return self._talk.send(("files", version))[1]
