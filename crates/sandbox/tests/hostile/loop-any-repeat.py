# expect: out-of-steps
import itertools

any(itertools.repeat(0))
