from itertools import compress
from operator import not_


def check(records, rules, max_failure_rate):
    verdicts = [list(compress(rules, (not_(predicate(record)) for predicate in rules.values()))) for record in records]
    failing = sum(map(bool, verdicts))
    rate = failing / max(len(verdicts), 1)
    tripped = rate > max_failure_rate
    return dict(
        accepted=[record for record, failed in zip(records, verdicts) if not failed and not tripped],
        quarantined=[pair for pair in zip(records, verdicts) if pair[1]],
        failure_rate=rate,
        tripped=tripped,
    )
