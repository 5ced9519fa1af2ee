# expect: exception
import timeit

timeit.timeit("x += 1", "x = 0", number=10**12)
