import bisect


class Row:
    def __init__(self, columns):
        self.columns = columns

    def __eq__(self, other):
        for name in self.columns:
            found = False
            for other_name in other.columns:
                if other_name == name:
                    found = True
            if found == False:
                return False
        for other_name in other.columns:
            if not other_name in self.columns:
                return False
        for name in self.columns:
            left = self.columns[name]
            right = other.columns[name]
            if left == right:
                continue
            return False
        return True


class SortedList(list):
    def add(self, item):
        bisect.insort(self, item)


def reconcile(source, target, key):
    old = {}
    for columns in source:
        old[columns[key]] = Row(columns)
    new = {}
    for columns in target:
        new[columns[key]] = Row(columns)

    missing = SortedList()
    extra = SortedList()
    changed = SortedList()
    for k in new.keys():
        if not k in old:
            extra.add(k)
    for k in old.keys():
        if not k in new:
            missing.add(k)
        else:
            if old[k] == new[k]:
                pass
            else:
                changed.add(k)

    result = dict()
    result["changed"] = changed
    result["missing"] = missing
    result["extra"] = extra
    return result
