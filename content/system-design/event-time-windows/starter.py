def aggregate(events, window, allowed_lateness):
    """Return (sums, late): a dict window start -> sum, and the list of late events."""
    raise NotImplementedError
