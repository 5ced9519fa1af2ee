def process_batch(records, process, max_failures):
    good, dead_letters = [], []
    for record in records:
        try:
            process(record)
        except ValueError as error:
            dead_letters.append((record, str(error)))
        else:
            good.append(record)
    if len(dead_letters) > max_failures:
        raise RuntimeError("too many failures")
    return [process(record) for record in good], dead_letters
