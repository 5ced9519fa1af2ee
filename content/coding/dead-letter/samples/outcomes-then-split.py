from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass
class Success:
    value: Any


@dataclass
class Failure:
    record: Any
    text: str


def attempt(process: Callable[[Any], Any], record: Any) -> Success | Failure:
    try:
        return Success(process(record))
    except ValueError as error:
        return Failure(record, str(error))


def process_batch(records: list, process: Callable[[Any], Any], max_failures: int) -> tuple[list, list[tuple[Any, str]]]:
    outcomes = [attempt(process, record) for record in records]
    failures = [(found.record, found.text) for found in outcomes if isinstance(found, Failure)]
    if len(failures) > max_failures:
        raise RuntimeError("too many dead letters: the input looks broken")
    return [found.value for found in outcomes if isinstance(found, Success)], failures
