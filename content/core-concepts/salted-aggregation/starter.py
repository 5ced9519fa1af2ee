def salted_sums(pairs, hot_keys, salts):
    """Return (totals, load): key -> sum, and (key, salt) -> number of rows."""
    raise NotImplementedError
