# Functional: every record becomes a tagged outcome first (the whole batch is always processed), then the outcomes are parted.
from collections import namedtuple

DeadLetter = namedtuple("DeadLetter", "record error")
GOOD, BAD = "good", "bad"


def _attempt(process, record):
    # not a generator: a StopIteration of `process` has to come out as it is
    try:
        return GOOD, process(record)
    except ValueError as error:
        return BAD, DeadLetter(record, str(error))


def process_batch(records, process, max_failures=0):
    outcomes = [_attempt(process, record) for record in tuple(records)]
    part = lambda wanted: [value for tag, value in outcomes if tag is wanted]
    good, bad = part(GOOD), part(BAD)
    match len(bad) - max_failures:
        case surplus if surplus > 0:
            raise RuntimeError(f"{len(bad)} failures, that is {surplus} more than allowed", bad)
        case _:
            return good, bad
