# expect: exception
# exception: ValueError
first, second = ValueError("first"), KeyError("second")
first.__context__, second.__context__ = second, first
raise first
