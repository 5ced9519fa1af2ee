# expect: out-of-memory
import decimal

value = decimal.Decimal("1e400000000")
print(value.adjusted(), f"{value:f}"[:3])
