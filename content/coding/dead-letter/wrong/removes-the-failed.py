def process_batch(records, process, max_failures):
    results, dead_letters = [], []
    for record in list(records):
        try:
            results.append(process(record))
        except ValueError as error:
            records.remove(record)
            dead_letters.append((record, str(error)))
            if len(dead_letters) > max_failures:
                raise RuntimeError("too many failures") from error
    return results, dead_letters
