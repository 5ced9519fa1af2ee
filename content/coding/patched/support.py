def own(obj, name):
    """What vars(obj) holds under the name: its value, or the type of a descriptor or function, or "absent"."""
    if name not in vars(obj):
        return "absent"
    held = vars(obj)[name]
    if isinstance(held, (int, str, list, tuple, type(None))):
        return held
    return type(held).__name__
