# expect: out-of-memory
raise MemoryError("raised by hand")
