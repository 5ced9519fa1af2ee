# class: 1
# sizes: 200 400 800 1600 3200
# make: table = Table(list(range(n)))
# run: for i in range(80): table.total()
class Table:
    """Keeps the sum up to date instead of adding it up."""

    def __init__(self, rows):
        self.rows = list(rows)
        self._total = sum(self.rows)

    def add(self, row):
        self.rows.append(row)
        self._total += row

    def total(self):
        return self._total
