def process_batch(records, process, max_failures):
    results, dead_letters = [], []
    for record in records:
        try:
            results.append(process(record))
        except ValueError as error:
            dead_letters.append((record, str(error)))
    if max_failures and len(dead_letters) > max_failures:
        raise RuntimeError(f"{len(dead_letters)} records failed")
    return results, dead_letters
