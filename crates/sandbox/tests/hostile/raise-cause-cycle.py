# expect: exception
# exception: ValueError
first, second = ValueError("first"), ValueError("second")
first.__cause__, second.__cause__ = second, first
raise first
