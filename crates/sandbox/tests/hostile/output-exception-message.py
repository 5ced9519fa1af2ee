# expect: output-limit
raise ValueError("m" * 5_000_000)
