# WRONG: "`records` is a list of any objects" / "the list of the records that fail nothing" -- check([None, 1], {"any": lambda r: True}, 1) accepts [1] instead of [None, 1] (None marks a failed place)


def check(records, rules, max_failure_rate):
    """Return a dict with accepted, quarantined, failure_rate and tripped."""
    slots = list(records)
    quarantined = []
    for position, record in enumerate(records):
        names = [name for name, predicate in rules.items() if not predicate(record)]
        if names:
            quarantined.append((record, names))
            slots[position] = None
    rate = len(quarantined) / len(records) if records else 0.0
    tripped = rate > max_failure_rate
    return {
        "accepted": [] if tripped else [record for record in slots if record is not None],
        "quarantined": quarantined,
        "failure_rate": rate,
        "tripped": tripped,
    }
