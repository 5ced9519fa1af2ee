# expect: ok
import fnmatch

fnmatch.fnmatch("a" * 500, "*a" * 20 + "*b")
