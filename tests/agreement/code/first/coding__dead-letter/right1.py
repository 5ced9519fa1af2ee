def process_batch(records, process, max_failures):
    """Return (results, dead_letters); more than max_failures failures raise RuntimeError."""
    results = []
    dead_letters = []
    for record in records:
        try:
            result = process(record)
        except ValueError as error:
            dead_letters.append((record, str(error)))
            if len(dead_letters) > max_failures:
                raise RuntimeError("too many bad records: " + str(len(dead_letters)))
        else:
            results.append(result)
    return results, dead_letters
