# expect: ok
import re

pattern = re.compile("(?:" * 90 + "a" + "{0,65535})" * 90)
pattern.match("a" * 100)
