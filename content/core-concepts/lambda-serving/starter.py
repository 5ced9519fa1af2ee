def serve(batch_view, batch_cutoff, events):
    """Return batch totals plus the events after the cutoff."""
    raise NotImplementedError


def kappa(events):
    """Return the totals of all events."""
    raise NotImplementedError
