def top_growth(before, after, limit):
    """Return [(site, bytes grown), ...]: largest growth first, at most limit entries."""
    raise NotImplementedError
