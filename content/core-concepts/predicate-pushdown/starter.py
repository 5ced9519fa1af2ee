def scan(row_groups, column, low, high):
    """Return (matching rows, number of row groups read)."""
    raise NotImplementedError
