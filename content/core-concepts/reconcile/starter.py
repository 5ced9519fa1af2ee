def reconcile(source, target, key):
    """Return {"missing": [...], "extra": [...], "changed": [...]}: sorted key values."""
    raise NotImplementedError
