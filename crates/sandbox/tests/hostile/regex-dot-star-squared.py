# expect: out-of-steps
import re

re.search(r"(.*)(.*)(.*)(.*)(.*)(.*)=x", "a" * 300)
