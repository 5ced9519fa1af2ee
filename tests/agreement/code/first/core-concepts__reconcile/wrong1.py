# WRONG: "A column that only one of the two rows has is a change, even if its value is `None`." -- reconcile([{"id": 1, "a": None}], [{"id": 1}], "id") must give changed [1], gives []
def reconcile(source, target, key):
    src = {row[key]: row for row in source}
    tgt = {row[key]: row for row in target}
    changed = []
    for k in src:
        if k in tgt:
            columns = set(src[k]) | set(tgt[k])
            if any(src[k].get(c) != tgt[k].get(c) for c in columns):
                changed.append(k)
    return {
        "missing": sorted(k for k in src if k not in tgt),
        "extra": sorted(k for k in tgt if k not in src),
        "changed": sorted(changed),
    }
