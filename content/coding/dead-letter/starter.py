def process_batch(records, process, max_failures):
    """Return (results, dead_letters); more than max_failures failures raise RuntimeError."""
    pass
