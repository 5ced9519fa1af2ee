# WRONG: "Any other exception is not handled: it reaches the caller as it is" -- error = KeyError("gone"); error.code = 7; process raises error: process_batch([1], process, 0) raises another KeyError("gone") that is not `error` and has no `code`
def process_batch(records, process, max_failures):
    """Return (results, dead_letters); more than max_failures failures raise RuntimeError."""
    results = []
    dead_letters = []
    fatal = None
    for record in records:
        try:
            results.append(process(record))
        except Exception as error:
            if not isinstance(error, ValueError):
                fatal = type(error), error.args
                break
            dead_letters.append((record, str(error)))
            if len(dead_letters) > max_failures:
                break
    if fatal is not None:
        kind, arguments = fatal
        raise kind(*arguments)
    if len(dead_letters) > max_failures:
        raise RuntimeError(f"{len(dead_letters)} records failed, {max_failures} allowed")
    return results, dead_letters
