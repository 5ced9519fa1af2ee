class _LetterBox(list):
    """A list of dead letters that is also a context manager: it swallows a ValueError and files it."""

    def __init__(self, room):
        super().__init__()
        self.room = room
        self.open_record = None

    def attempt(self, record):
        self.open_record = record
        return self

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        record, self.open_record = self.open_record, None
        if kind is None or not issubclass(kind, ValueError):
            return False
        self.append((record, str(error)))
        if len(self) > self.room:
            raise RuntimeError
        return True


def process_batch(records, process, max_failures):
    """Return (results, dead_letters); more than max_failures failures raise RuntimeError at once."""
    box = _LetterBox(max_failures)
    results = []
    for record in records:
        with box.attempt(record):
            results.append(process(record))
    return results, box
