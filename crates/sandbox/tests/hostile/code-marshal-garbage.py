# expect: exception
import marshal
import random

generator = random.Random(1)
for _ in range(2000):
    try:
        marshal.loads(generator.randbytes(40))
    except (ValueError, EOFError, TypeError, MemoryError):
        pass
