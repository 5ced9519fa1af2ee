# WRONG: "what `process` returned for each record that succeeded, in order, `None` and other falsy values included" -- process_batch([1, 2], {1: "a"}.get, 0) gives (["a"], []), must be (["a", None], [])
def process_batch(records, process, max_failures):
    results = []
    dead_letters = []
    for record in records:
        result = None
        try:
            result = process(record)
        except ValueError as error:
            dead_letters.append((record, str(error)))
        if result is not None:
            results.append(result)
    if len(dead_letters) > max_failures:
        raise RuntimeError(f"{len(dead_letters)} records failed")
    return results, dead_letters
