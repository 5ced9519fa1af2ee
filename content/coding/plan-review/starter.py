def review_plan(steps, table_rows):
    """Return the findings ("full-scan:TABLE", "missing-index:TABLE.COLUMN"), sorted, each once."""
    raise NotImplementedError
