# WRONG: "Any other exception is not handled: it reaches the caller as it is" -- process raises StopIteration for 2: process_batch([1, 2, 3], process, 5) returns ([<result for 1>], []) instead of raising StopIteration
def process_batch(records, process, max_failures):
    """Return (results, dead_letters); more than max_failures failures raise RuntimeError."""
    results = []
    dead_letters = []
    pending = iter(records)
    record = None

    def track(item):
        nonlocal record
        record = item
        return process(item)

    outcomes = map(track, pending)
    while True:
        try:
            results.append(next(outcomes))
        except StopIteration:
            return results, dead_letters
        except ValueError as error:
            dead_letters.append((record, str(error)))
            if len(dead_letters) > max_failures:
                raise RuntimeError("too many failures") from error
