# WRONG: "the error text is `str()` of the exception" -- process raises ValueError("bad", 7): the text is "bad 7" instead of "('bad', 7)" (and for bytes.decode on b"\xff" the UnicodeDecodeError has another text too)
def process_batch(records, process, max_failures):
    """Return (results, dead_letters); more than max_failures failures raise RuntimeError."""
    results = []
    dead_letters = []
    for record in records:
        try:
            result = process(record)
        except ValueError as error:
            text = " ".join(str(part) for part in error.args)
            dead_letters.append((record, text))
        else:
            results.append(result)
    if len(dead_letters) > max_failures:
        raise RuntimeError("too many bad records")
    return results, dead_letters
