def recommend(user, items, candidates, top, score):
    """Return the ids of the best items: retrieved by dot product, ranked by score."""
    raise NotImplementedError
