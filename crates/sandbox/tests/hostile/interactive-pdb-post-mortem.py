# expect: ok
import pdb

try:
    1 / 0
except ZeroDivisionError:
    pdb.post_mortem()
