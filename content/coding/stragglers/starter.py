def stragglers(durations, factor):
    """Return the sorted ids of the tasks that took longer than `factor` times the median duration."""
    raise NotImplementedError
