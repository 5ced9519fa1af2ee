# expect: out-of-memory
from array import array

array("d", [0.0]) * 500_000_000
