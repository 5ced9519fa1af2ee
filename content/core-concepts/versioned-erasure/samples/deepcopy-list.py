import copy


class VersionedTable:
    def __init__(self):
        self.versions = [{}]   # index = version, None = vacuumed

    def upsert(self, key, row):
        table = copy.deepcopy(self.versions[-1])
        table[key] = copy.deepcopy(row)
        self.versions.append(table)
        return len(self.versions) - 1

    def delete(self, key):
        table = copy.deepcopy(self.versions[-1])
        del table[key]
        self.versions.append(table)
        return len(self.versions) - 1

    def read(self, version=None):
        if version is None:
            version = len(self.versions) - 1
        elif version < 0 or version >= len(self.versions):
            raise KeyError(version)
        table = self.versions[version]
        if table is None:
            raise KeyError("version " + str(version) + " was vacuumed")
        return copy.deepcopy(table)

    def vacuum(self, keep_last):
        for version in range(len(self.versions) - keep_last):
            self.versions[version] = None
