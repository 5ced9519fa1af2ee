# expect: out-of-stack
import marshal
import random

good = bytearray(marshal.dumps(compile("def f(x): return [y for y in x]\nf([1])", "<m>", "exec")))
generator = random.Random(2)
for _ in range(300):
    data = bytearray(good)
    for _ in range(3):
        data[generator.randrange(len(data))] = generator.randrange(256)
    try:
        exec(marshal.loads(bytes(data)), {})
    except Exception:
        pass
