def process_batch(records, process, max_failures):
    results, dead_letters = [], []
    in_a_row = 0
    for record in records:
        try:
            results.append(process(record))
            in_a_row = 0
        except ValueError as error:
            dead_letters.append((record, str(error)))
            in_a_row += 1
            if in_a_row > max_failures:
                raise RuntimeError("too many failures") from error
    return results, dead_letters
