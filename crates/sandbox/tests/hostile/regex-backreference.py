# expect: out-of-steps
import re

re.match(r"(.+)*\1{5}z$", "ab" * 30)
