class SafeCounter:
    """A counter that many threads may increment at the same time."""

    def __init__(self):
        pass

    def increment(self):
        """Add one to `value` and return the new value."""
        raise NotImplementedError
