# WRONG: "Failures are counted over the whole batch, in a row or not." -- process_batch(["x", "4", "y"], int, 1) returns, must raise RuntimeError
def process_batch(records, process, max_failures):
    results = []
    dead_letters = []
    failures = 0
    for record in records:
        try:
            results.append(process(record))
            failures = 0
        except ValueError as error:
            dead_letters.append((record, str(error)))
            failures += 1
            if failures > max_failures:
                raise RuntimeError("too many failures")
    return results, dead_letters
