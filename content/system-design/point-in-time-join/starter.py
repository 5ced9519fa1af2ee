def as_of_join(events, features, max_age):
    """Return, for each (entity, time) event, the latest fitting feature value or None."""
    raise NotImplementedError
