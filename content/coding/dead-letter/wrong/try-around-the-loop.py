def process_batch(records, process, max_failures):
    results, dead_letters = [], []
    try:
        for record in records:
            results.append(process(record))
    except ValueError as error:
        dead_letters.append((record, str(error)))
    if len(dead_letters) > max_failures:
        raise RuntimeError("too many failures")
    return results, dead_letters
