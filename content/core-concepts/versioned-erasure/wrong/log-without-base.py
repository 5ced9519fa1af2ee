class VersionedTable:
    def __init__(self):
        self.log = []
        self.latest = 0

    def upsert(self, key, row):
        self.latest += 1
        self.log.append((self.latest, key, row))
        return self.latest

    def delete(self, key):
        self.latest += 1
        self.log.append((self.latest, key, None))
        return self.latest

    def read(self, version=None):
        if version is None:
            version = self.latest
        elif version not in [number for number, key, row in self.log]:
            raise KeyError(version)
        table = {}
        for number, key, row in self.log:
            if number <= version:
                if row is None:
                    table.pop(key, None)
                else:
                    table[key] = row
        return table

    def vacuum(self, keep_last):
        self.log = self.log[-keep_last:]
