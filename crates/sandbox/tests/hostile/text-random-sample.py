# expect: exception
import random

random.sample(range(10**12), 100_000_000)
