# expect: out-of-steps
import decimal

decimal.getcontext().prec = 100_000_000
decimal.Decimal(2).sqrt()
