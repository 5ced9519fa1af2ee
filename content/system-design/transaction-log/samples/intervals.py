from collections import namedtuple

Life = namedtuple("Life", "name start end")


class Conflict(Exception):
    pass


class TransactionLog:
    def __init__(self):
        self.version = 0
        self.ended = []
        self.alive = {}

    def commit(self, read_version, adds, removes):
        if any(life.name in removes and life.end > read_version for life in self.ended):
            raise Conflict()
        self.version += 1
        for name in removes:
            self.ended.append(Life(name, self.alive.pop(name), self.version))
        for name in adds:
            self.alive[name] = self.version
        return self.version

    def files(self, version=None):
        at = self.version if version is None else version
        names = [name for name, start in self.alive.items() if start <= at]
        names += [life.name for life in self.ended if life.start <= at < life.end]
        names.sort()
        return names
