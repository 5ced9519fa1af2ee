# expect: exception
("\t" * 1000).expandtabs(10_000_000)
