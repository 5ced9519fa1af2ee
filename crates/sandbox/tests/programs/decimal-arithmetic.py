from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Context, Decimal, DivisionByZero, InvalidOperation, getcontext, localcontext

D = Decimal
print(D("0.1") + D("0.2"), D("1.10") * 3, D(1) / D(7), D("10") % 3, D(-7) // 2, divmod(D(7), D("2.5")))
print(D("1.20") == D("1.2"), str(D("1.20")), D("1.20").normalize(), D("1E+3"), D(0.1) == D("0.1"), D(0.5))
for mode in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_DOWN, ROUND_UP):
    print(mode, D("2.675").quantize(D("0.01"), mode), D("-0.5").quantize(D(1), mode), D("2.5").quantize(D(1), mode))
with localcontext() as context:
    context.prec = 50
    print(D(2).sqrt(), D(1).exp())
print(D(2).ln(), D(100).log10(), D(2) ** D("0.5"), D(3) ** 40)
print(D("3.14159").as_tuple(), D("-1.5E-7"), D("123456789").to_eng_string(), D("12E5").to_eng_string())
for call in (lambda: D(1) / 0, lambda: D("x"), lambda: D(0) / 0, lambda: D(-1).sqrt(), lambda: D("inf") - D("inf")):
    try:
        call()
    except (DivisionByZero, InvalidOperation) as error:
        print(type(error).__name__)
print(D("NaN").is_nan(), D("inf") > 10**100, D("-0").is_signed(), D("NaN") == D("NaN"), D("1.0").compare(D("1")))
print(f"{D('1234567.891'):,.2f}", f"{D('0.00001'):e}", f"{D('0.25'):.0%}", f"{D('5'):08.3f}")
print(Context(prec=3).divide(D(2), D(3)), getcontext().prec, D("1.23456").scaleb(2), D(7).as_integer_ratio())
print(sum([D("0.1")] * 10), max(D("1.5"), D("1.50001")), round(D("2.345"), 2), int(D("-3.9")), D("3.2").to_integral_value())
try:
    D(1) + 0.5
except TypeError as error:
    print(error)
print(D("9.99e2").adjusted(), D(5).next_plus(), abs(D("-2")), hash(D(3)) == hash(3), D("0.5") == 0.5)
