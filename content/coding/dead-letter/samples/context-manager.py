from contextlib import contextmanager


class DeadLetters:
    def __init__(self, allowed):
        self.allowed = allowed
        self.letters = []

    @contextmanager
    def guard(self, record):
        try:
            yield
        except ValueError as error:
            self.letters.append((record, str(error)))
        if self.allowed < len(self.letters):
            raise RuntimeError("failure budget used up")


def process_batch(records, process, max_failures):
    dead = DeadLetters(max_failures)
    results = []
    for record in records:
        with dead.guard(record):
            results.append(process(record))
    return results, dead.letters
