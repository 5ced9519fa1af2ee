# WRONG: "Do not change the rows or the lists." -- source = [{"id": 2}, {"id": 1}]; reconcile(source, [], "id"); source is now [{"id": 1}, {"id": 2}]
def reconcile(source, target, key):
    source.sort(key=lambda row: row[key])
    target.sort(key=lambda row: row[key])
    missing, extra, changed = [], [], []
    i = j = 0
    while i < len(source) and j < len(target):
        a, b = source[i][key], target[j][key]
        if a < b:
            missing.append(a)
            i += 1
        elif b < a:
            extra.append(b)
            j += 1
        else:
            if source[i] != target[j]:
                changed.append(a)
            i += 1
            j += 1
    missing += [row[key] for row in source[i:]]
    extra += [row[key] for row in target[j:]]
    return {"missing": missing, "extra": extra, "changed": changed}
