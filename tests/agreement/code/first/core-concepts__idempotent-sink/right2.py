"""Effectively-once delivery: at-least-once runner plus idempotent sink."""
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Optional, Protocol, Sequence

Record = Any


class _SimulatedCrash(RuntimeError):
    """The process died between a write and its checkpoint."""


class _Writable(Protocol):
    def write(self, batch_id: int, records: list[Record]) -> Any: ...


@dataclass(frozen=True)
class _Batch:
    batch_id: int
    records: tuple[Record, ...]


@dataclass(slots=True)
class IdempotentSink:
    """Keeps every batch exactly once, recognised by its id only."""

    _seen: set[int] = field(default_factory=set)
    _log: list[_Batch] = field(default_factory=list)

    def write(self, batch_id: int, records: list[Record]) -> bool:
        """Store a batch, unless it is stored already; tell whether it was new."""
        is_new = batch_id not in self._seen
        if is_new:
            self._seen.add(batch_id)
            self._log.append(_Batch(batch_id, tuple(records)))
        return is_new

    def rows(self) -> list[Record]:
        """Return all stored records in order of first arrival."""
        return [record for batch in self._log for record in batch.records]


class _Runner:
    """One job: survives the crash, keeps nothing but the checkpoint."""

    def __init__(self, batches: Sequence[list[Record]], sink: _Writable) -> None:
        self._batches = batches
        self._sink = sink
        self._next_batch = 0  # the durable checkpoint

    def attempt(self, writes_until_crash: Optional[int]) -> None:
        """Go on from the checkpoint, and die after so many writes (None: never)."""
        writes = 0
        for batch_id in range(self._next_batch, len(self._batches)):
            self._sink.write(batch_id, self._batches[batch_id])
            writes += 1
            if writes == writes_until_crash:
                raise _SimulatedCrash(f"crashed after write {writes}")
            self._next_batch = batch_id + 1


def run(
    batches: list[list[Record]],
    sink: _Writable,
    crash_after: Optional[int] = None,
) -> None:
    """Write all batches to the sink; crash once after crash_after writes and recover."""
    runner = _Runner(batches, sink)
    try:
        runner.attempt(crash_after)
    except _SimulatedCrash:
        runner.attempt(None)
