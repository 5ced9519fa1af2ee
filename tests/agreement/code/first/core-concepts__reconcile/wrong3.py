# WRONG: "Two values are equal when `==` says so: `1` and `1.0` are equal" -- reconcile([{"id": 1, "a": 1}], [{"id": 1, "a": 1.0}], "id") must give changed [], gives [1]
import json


def _fingerprint(row):
    return json.dumps(row, sort_keys=True)


def reconcile(source, target, key):
    src = {row[key]: _fingerprint(row) for row in source}
    tgt = {row[key]: _fingerprint(row) for row in target}
    return {
        "missing": sorted(set(src) - set(tgt)),
        "extra": sorted(set(tgt) - set(src)),
        "changed": sorted(k for k in set(src) & set(tgt) if src[k] != tgt[k]),
    }
