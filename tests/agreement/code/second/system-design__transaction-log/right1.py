"""Every file name carries its own history of births and deaths (as rows do in an MVCC store)."""
from bisect import bisect_right


class Conflict(Exception):
    """A newer commit has removed a file that this one removes."""

    def __init__(self, name, gone_in, read_in):
        super().__init__(name, gone_in, read_in)
        self.name, self.gone_in, self.read_in = name, gone_in, read_in

    def __str__(self):
        return f"{self.name!r} was taken away by version {self.gone_in}, you have read {self.read_in}"


class RemovedMeanwhile(Conflict):
    """The only kind of conflict that there is."""


class Version(int):
    """The number of a version."""
    __slots__ = ()


class FileList(list):
    """Names in order."""
    __slots__ = ()


class _History:
    __slots__ = ("born", "died")

    def __init__(self):
        self.born, self.died = [], []

    @property
    def last_death(self):
        return self.died[-1] if self.died else -1

    def alive_in(self, version):
        return bisect_right(self.born, version) != bisect_right(self.died, version)


class TransactionLog:
    """The versions of a table that is a set of files."""

    __slots__ = ("_newest", "_histories")

    def __init__(self):
        self._newest = Version(0)
        self._histories = {}

    def commit(self, read_version, adds, removes):
        for name in removes:
            death = self._histories[name].last_death
            if death > read_version:
                raise RemovedMeanwhile(name, death, read_version)
        self._newest = Version(self._newest + 1)
        for name in removes:
            self._histories[name].died.append(self._newest)
        for name in adds:
            self._histories.setdefault(name, _History()).born.append(self._newest)
        return self._newest

    def files(self, version=None):
        at = self._newest if version is None else version
        found = FileList(name for name, history in self._histories.items() if history.alive_in(at))
        found.sort()
        return found
