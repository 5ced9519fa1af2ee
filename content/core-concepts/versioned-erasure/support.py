def readable(table, last):
    """The versions from 1 to last that can be read, with what they hold."""
    found = {}
    for version in range(1, last + 1):
        try:
            found[version] = dict(table.read(version))
        except KeyError:
            pass
    return found
