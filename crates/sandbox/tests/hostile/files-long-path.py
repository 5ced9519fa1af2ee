# expect: exception
open("a/" * 100_000)
