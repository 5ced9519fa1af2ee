# expect: out-of-stack
import random


def f(a, b=2):
    total = 0
    for x in range(a):
        total += x * b
    return [total, {"k": a}]


original, generator = f.__code__, random.Random(4)
for _ in range(300):
    code = bytearray(original.co_code)
    code[generator.randrange(len(code))] = generator.randrange(256)
    try:
        f.__code__ = original.replace(co_code=bytes(code))
        f(5)
    except Exception:
        pass
