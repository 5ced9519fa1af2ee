class TooManyFailures(RuntimeError):
    pass


def process_batch(records, process, max_failures):
    results, dead_letters = [], []
    for record in records:
        try:
            result = process(record)
        except ValueError as error:
            if len(dead_letters) == max_failures:
                raise TooManyFailures(f"more than {max_failures} records failed")
            dead_letters.append((record, f"{error}"))
        else:
            results.append(result)
    return results, dead_letters
