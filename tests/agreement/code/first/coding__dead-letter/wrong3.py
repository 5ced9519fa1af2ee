# WRONG: "the error text is `str()` of the exception, which may be `""`" -- process raises ValueError() for 1: process_batch([1], process, 1) gives ([None], []), must be ([], [(1, "")])
def _try_one(process, record):
    """Return (result, error text)."""
    try:
        return process(record), ""
    except ValueError as error:
        return None, str(error)


def process_batch(records, process, max_failures):
    results, dead_letters = [], []
    for record in records:
        result, error_text = _try_one(process, record)
        if error_text:
            dead_letters.append((record, error_text))
        else:
            results.append(result)
        if len(dead_letters) > max_failures:
            raise RuntimeError("too many dead letters")
    return results, dead_letters
