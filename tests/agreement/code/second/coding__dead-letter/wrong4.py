# WRONG: "Do not change `records`." -- records = ["x", "y"]; process_batch(records, int, 0) raises RuntimeError and leaves records with a third element (likewise when another exception reaches the caller)
_END = object()


def process_batch(records, process, max_failures):
    """Return (results, dead_letters); more than max_failures failures raise RuntimeError."""
    results = []
    dead_letters = []
    records.append(_END)  # saves the length check in the loop
    position = 0
    while (record := records[position]) is not _END:
        try:
            results.append(process(record))
        except ValueError as error:
            dead_letters.append((record, str(error)))
            if len(dead_letters) > max_failures:
                raise RuntimeError("too many failures")
        position += 1
    records.pop()
    return results, dead_letters
