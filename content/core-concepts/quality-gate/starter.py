def check(records, rules, max_failure_rate):
    """Return a dict with accepted, quarantined, failure_rate and tripped."""
    raise NotImplementedError
