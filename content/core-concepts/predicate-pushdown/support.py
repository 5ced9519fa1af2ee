class WatchedRows(list):
    """Rows that note when somebody looks into them."""

    looked = False

    def __iter__(self):
        self.looked = True
        return super().__iter__()

    def __reversed__(self):
        self.looked = True
        return super().__reversed__()

    def __getitem__(self, index):
        self.looked = True
        return super().__getitem__(index)
