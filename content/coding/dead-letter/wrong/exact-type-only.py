def process_batch(records, process, max_failures):
    results, dead_letters = [], []
    for record in records:
        try:
            results.append(process(record))
        except Exception as error:
            if type(error) is not ValueError:
                raise
            dead_letters.append((record, str(error)))
            if len(dead_letters) > max_failures:
                raise RuntimeError("too many failures") from error
    return results, dead_letters
