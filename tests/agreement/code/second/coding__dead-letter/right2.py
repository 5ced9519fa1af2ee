from typing import Any, NamedTuple


class TooManyFailures(RuntimeError):
    def __init__(self, failed, allowed):
        super().__init__(failed, allowed)
        self.failed = failed
        self.allowed = allowed


class Letter(NamedTuple):
    record: Any
    reason: str


class Batch(NamedTuple):
    results: list
    dead_letters: list


def process_batch(records, process, max_failures):
    """Process everything to the end, and judge the batch afterwards."""
    # every record gets a pair of lists, of which exactly one receives one element
    slots = []
    for position in range(len(records)):
        good = []
        bad = []
        slots.append((good, bad))
        record = records[position]
        try:
            value = process(record)
        except ValueError as problem:
            reason = str(problem)
            bad.append(Letter(record, reason))
        else:
            good.append(value)
    results = [value for good, _ in slots for value in good]
    dead_letters = [letter for _, bad in slots for letter in bad]
    if len(dead_letters) > max_failures:
        raise TooManyFailures(len(dead_letters), max_failures)
    return Batch(results, dead_letters)
