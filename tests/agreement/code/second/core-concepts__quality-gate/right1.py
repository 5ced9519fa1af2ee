from collections import OrderedDict
from itertools import compress
from operator import not_
from typing import NamedTuple


class Suspect(NamedTuple):
    """A tuple (record, names)."""

    record: object
    names: list


def check(records, rules, max_failure_rate):
    batch, labels, predicates = tuple(records), tuple(rules), tuple(rules.values())

    def verdicts(record):
        return [not_(predicate(record)) for predicate in predicates]

    matrix = list(map(verdicts, batch))            # one row per record, True = failed
    bad = list(map(any, matrix))
    rate = sum(bad) / max(len(batch), 1)
    tripped = rate > max_failure_rate and len(batch) > 0
    result = OrderedDict()
    result["tripped"] = tripped
    result["failure_rate"] = rate
    result["quarantined"] = [
        Suspect(record, list(compress(labels, row))) for record, row in zip(batch, matrix) if any(row)
    ]
    result["accepted"] = [] if tripped else list(compress(batch, map(not_, bad)))
    return result
