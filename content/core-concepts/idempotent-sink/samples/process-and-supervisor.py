from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


class ProcessDied(RuntimeError):
    pass


@dataclass
class Checkpoint:
    done: int = 0


@dataclass
class IdempotentSink:
    high_water: int = -1
    table: list[Any] = field(default_factory=list)

    def write(self, batch_id: int, records: list[Any]) -> None:
        if batch_id > self.high_water:
            self.table.extend(records)
            self.high_water = batch_id

    def rows(self) -> list[Any]:
        return list(self.table)


def _process(batches: list[list[Any]], sink: IdempotentSink, checkpoint: Checkpoint, crash_after: int | None) -> None:
    for writes, batch_id in enumerate(range(checkpoint.done, len(batches)), start=1):
        sink.write(batch_id, batches[batch_id])
        if writes == crash_after:
            raise ProcessDied(f"after {writes} writes")
        checkpoint.done = batch_id + 1


def run(batches: list[list[Any]], sink: IdempotentSink, crash_after: int | None = None) -> None:
    checkpoint = Checkpoint()
    try:
        _process(batches, sink, checkpoint, crash_after)
    except ProcessDied:
        _process(batches, sink, checkpoint, None)
