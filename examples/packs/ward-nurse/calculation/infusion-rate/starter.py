def drops_per_minute(millilitres, hours, factor):
    """Return the drops a minute, as a whole number."""
    raise NotImplementedError
