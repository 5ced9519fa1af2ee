# expect: exit | exception | out-of-stack | out-of-steps
import random


def f(a, b):
    return [a, b, a + b]


rng = random.Random(20)
for size in range(40, 400, 8):
    try:
        f.__code__ = f.__code__.replace(co_code=bytes([149, 0] + [rng.randrange(256) for _ in range(size)]))
        f(1, 2)
    except Exception:
        pass
raise SystemExit
