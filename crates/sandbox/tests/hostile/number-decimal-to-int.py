# expect: out-of-memory
import decimal

int(decimal.Decimal("7e400000000"))
