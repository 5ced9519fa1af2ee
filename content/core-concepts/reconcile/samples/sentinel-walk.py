from operator import itemgetter

ABSENT = object()


def differs(left, right):
    return any(left.get(column, ABSENT) != right.get(column, ABSENT) for column in {*left, *right})


def reconcile(source, target, key):
    report = {"missing": [], "extra": [], "changed": []}
    column = itemgetter(key)
    left, right = sorted(source, key=column), sorted(target, key=column)
    i = j = 0
    while i < len(left) or j < len(right):
        if j == len(right) or (i < len(left) and left[i][key] < right[j][key]):
            report["missing"].append(left[i][key])
            i += 1
        elif i == len(left) or right[j][key] < left[i][key]:
            report["extra"].append(right[j][key])
            j += 1
        else:
            if differs(left[i], right[j]):
                report["changed"].append(left[i][key])
            i += 1
            j += 1
    return report
