from __future__ import annotations

from dataclasses import dataclass, field
from functools import total_ordering


@total_ordering
@dataclass(eq=False)
class Version:
    counter: int = 0
    writer: str = ""
    value: object = field(default=None, repr=False)

    def __lt__(self, other: Version) -> bool:
        if self.counter != other.counter:
            return self.counter < other.counter
        return self.writer > other.writer


@dataclass
class Replica:
    name: str
    version: Version = field(default_factory=Version)
    peers: list[Replica] = field(default_factory=list)

    def merge(self, version: Version) -> None:
        if self.version < version:
            self.version = version


class ReplicatedRegister:
    """Groups exchange their copies as soon as they are formed."""

    def __init__(self, nodes: list[str], mode: str) -> None:
        self._replicas = {name: Replica(name) for name in nodes}
        self._strict = mode == "CP"
        self._connect([list(nodes)])

    def _connect(self, groups: list[list[str]]) -> None:
        for group in groups:
            members = [self._replicas[name] for name in group]
            newest = max(member.version for member in members)
            for member in members:
                member.peers = members
                member.merge(newest)

    def partition(self, groups: list[list[str]]) -> None:
        listed = {name for group in groups for name in group}
        self._connect([*groups, *([name] for name in self._replicas if name not in listed)])

    def heal(self) -> None:
        self._connect([list(self._replicas)])

    def _available(self, replica: Replica) -> bool:
        return not self._strict or len(replica.peers) > len(self._replicas) // 2

    def write(self, node: str, value: object) -> bool:
        replica = self._replicas[node]
        if not self._available(replica):
            return False
        version = Version(replica.version.counter + 1, node, value)
        for peer in replica.peers:
            peer.merge(version)
        return True

    def read(self, node: str) -> object:
        replica = self._replicas[node]
        return replica.version.value if self._available(replica) else None
