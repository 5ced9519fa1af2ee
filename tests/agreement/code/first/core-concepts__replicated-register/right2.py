"""Replicated register. Replicas live in islands; an island syncs as soon as it forms."""
from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, eq=False)
class Copy:
    counter: int = 0
    writer: str = ""
    value: Any = None

    def __lt__(self, other: Copy) -> bool:
        """Newer copies sort first; values are never compared."""
        return (-self.counter, self.writer) < (-other.counter, other.writer)


EMPTY = Copy()


@dataclass(slots=True, eq=False)
class Replica:
    name: str
    copy: Copy = EMPTY


@dataclass(slots=True, eq=False)
class Island:
    """A set of replicas that can reach each other."""

    replicas: list[Replica] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.replicas)

    def newest(self) -> Copy:
        return min(replica.copy for replica in self.replicas)

    def spread(self, copy: Copy) -> None:
        for replica in self.replicas:
            replica.copy = copy

    def sync(self) -> Island:
        self.spread(self.newest())
        return self


class Policy(ABC):
    @abstractmethod
    def answers(self, island: Island, cluster_size: int) -> bool: ...


class Consistent(Policy):
    def answers(self, island: Island, cluster_size: int) -> bool:
        return len(island) > cluster_size // 2


class Available(Policy):
    def answers(self, island: Island, cluster_size: int) -> bool:
        return True


POLICIES: dict[str, type[Policy]] = {"CP": Consistent, "AP": Available}


class ReplicatedRegister:
    """One value on several nodes; mode is "CP" or "AP"."""

    def __init__(self, nodes: Iterable[str], mode: str = "CP") -> None:
        if mode not in POLICIES:
            raise ValueError(f"unknown mode {mode!r}")
        self._policy = POLICIES[mode]()
        self._replicas = {name: Replica(name) for name in nodes}
        self._islands: dict[str, Island] = {}
        self.heal()

    def partition(self, groups: Iterable[Iterable[str]]) -> None:
        """Split the network; nodes that are not listed are alone."""
        parts = [list(group) for group in groups]
        listed = {name for part in parts for name in part}
        parts += [[name] for name in self._replicas if name not in listed]
        self._islands = {}
        for part in parts:
            self._settle(part)

    def heal(self) -> None:
        """One group again, everybody with the newest copy."""
        self._settle(list(self._replicas))

    def write(self, node: str, value: Any) -> bool:
        """Return True, or False if the node refuses."""
        island = self._islands[node]
        if not self._accepts(island):
            return False
        island.spread(Copy(island.newest().counter + 1, node, value))
        return True

    def read(self, node: str) -> Any:
        """Return the node's value, or None."""
        return self._replicas[node].copy.value if self._accepts(self._islands[node]) else None

    def _accepts(self, island: Island) -> bool:
        return self._policy.answers(island, len(self._replicas))

    def _settle(self, names: list[str]) -> None:
        island = Island([self._replicas[name] for name in names]).sync()
        self._islands.update(dict.fromkeys(names, island))
