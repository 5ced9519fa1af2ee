def process_batch(records, process, max_failures):
    results, dead_letters = [], []
    for record in records:
        result = None
        try:
            result = process(record)
        except ValueError as error:
            dead_letters.append((record, str(error)))
            if len(dead_letters) > max_failures:
                raise RuntimeError("too many failures") from error
        results.append(result)
    return results, dead_letters
