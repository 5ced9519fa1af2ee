def flatten(nested_list):
    """Return a new flat list of all items of `nested_list` that are not lists, from left to right."""
    raise NotImplementedError
