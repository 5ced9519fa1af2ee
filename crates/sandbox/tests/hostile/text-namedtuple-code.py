# expect: exception
# exception: ValueError
import collections

collections.namedtuple("X", ["a", "b): import os; os._exit(0) #"])
