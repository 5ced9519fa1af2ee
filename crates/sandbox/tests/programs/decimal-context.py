from decimal import BasicContext, Clamped, Context, Decimal, ExtendedContext, Inexact, Rounded, Overflow, getcontext, localcontext, setcontext

D = Decimal
context = Context(prec=5, Emax=99, Emin=-99)
print(context.add(D("1.23456"), D("2.3")), context.create_decimal("3.14159265"))
print(context.flags[Inexact], context.flags[Rounded], context.flags[Overflow])
context.clear_flags()
print(context.flags[Inexact], context.power(2, 10), context.sqrt(2))
with localcontext(prec=4) as inner:
    print(D(1) / 3, inner.prec)
    inner.traps[Inexact] = True
    try:
        D(1) / 3
    except Inexact as error:
        print("inexact trapped")
print(D(1) / 3)
setcontext(ExtendedContext)
print(D(1) / 0, D(0) / 0, D(-1) / 0, D(1) / 3)
setcontext(BasicContext)
try:
    D(1) / 0
except ZeroDivisionError as error:
    print(type(error).__name__)
setcontext(Context())
try:
    context.multiply(D("9e90"), D("9e90"))
except Overflow:
    print("overflow")
print(D("1e-5").is_zero(), D("1e-95").normalize(context), context.subtract(D(1), D("0.99999")))


def pi():
    getcontext().prec += 2
    three = D(3)
    lasts, t, s, n, na, d, da = 0, three, 3, 1, 0, 0, 24
    while s != lasts:
        lasts = s
        n, na = n + na, na + 8
        d, da = d + da, da + 32
        t = (t * n) / d
        s += t
    getcontext().prec -= 2
    return +s


print(pi())
