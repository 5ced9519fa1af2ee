from operator import itemgetter


def reconcile(source, target, key="id"):
    s, t = (dict(zip(map(itemgetter(key), side), side)) for side in (source, target))
    return dict(
        changed=sorted(filter(lambda k: s[k] != t[k], s.keys() & t.keys())),
        extra=sorted(t.keys() - s.keys()),
        missing=sorted(s.keys() - t.keys()),
    )
