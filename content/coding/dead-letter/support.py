def outcome(call):
    """What the call returned, or which kind of exception came out of it."""
    try:
        return call()
    except RuntimeError:
        return "RuntimeError"
    except LookupError as error:
        return ["LookupError", error.args]
    except TypeError as error:
        return ["TypeError", error.args]


class Recorder:
    """A process function that remembers its calls; errors maps a record to what it raises."""

    def __init__(self, errors):
        self.errors = errors
        self.calls = []

    def __call__(self, record):
        self.calls.append(record)
        if record in self.errors:
            raise self.errors[record]
        return record * 10
