# expect: ok
import re

print(re.match(r"(?:(?:x|y)z?)*", "xz" * 500_000).end() == 1_000_000)
