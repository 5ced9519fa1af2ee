def apply_changes(table, changes):
    """Return a new dict key -> row with the newest change of each key applied."""
    raise NotImplementedError
