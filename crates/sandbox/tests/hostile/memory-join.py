# expect: out-of-memory
",".join(["x" * 1_000_000] * 1000)
