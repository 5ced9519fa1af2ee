# WRONG: "A record **fails** when `process` raises `ValueError`" ("`results`: what `process` returned for each record that succeeded") -- error = ValueError("x"); process_batch([1], lambda record: error, 1) (returned, not raised) gives ([], [(1, "x")]) instead of ([error], [])
def process_batch(records, process, max_failures):
    """Return (results, dead_letters); more than max_failures failures raise RuntimeError."""

    def attempt(record):
        try:
            return process(record)
        except ValueError as error:
            return error

    results, dead_letters = [], []
    for record in records:
        outcome = attempt(record)
        if isinstance(outcome, ValueError):
            dead_letters.append((record, str(outcome)))
            if len(dead_letters) > max_failures:
                raise RuntimeError(f"more than {max_failures} records failed")
        else:
            results.append(outcome)
    return results, dead_letters
