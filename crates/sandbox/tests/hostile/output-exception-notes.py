# expect: out-of-steps
error = ValueError("notes")
for number in range(100_000):
    error.add_note(f"note {number} " + "-" * 50)
raise error
