import fnmatch
import re

names = ["data.csv", "Data.CSV", "notes.txt", "a1.py", "b22.py", "[x].md", ".hidden"]
for pattern in ("*.csv", "*.py", "?[0-9].py", "[!a-c]*", "[[]x].md", "*", "*.???", "data.*"):
    print(pattern, fnmatch.filter(names, pattern), [n for n in names if fnmatch.fnmatchcase(n, pattern)] == fnmatch.filter(names, pattern))
print([bool(re.match(fnmatch.translate(p), "abc.txt")) for p in ("a*", "*.t?t", "abc", "[a-b]bc*", "*[!t]")])
print(fnmatch.fnmatch("x/y/z", "x/*"), fnmatch.fnmatch(b"ab", b"a?"), fnmatch.filter([b"a", b"b"], b"[b]"))
try:
    fnmatch.fnmatch("text", b"*")
except TypeError as error:
    print("TypeError")
import glob

print(glob.escape("a[1]*?.txt"), glob.has_magic("a*") if hasattr(glob, "has_magic") else True)
import getopt

print(getopt.getopt("-a 1 -bfoo --long --key=v rest -x".split(), "a:b:", ["long", "key="]))
print(getopt.gnu_getopt("file -v --out x more".split(), "v", ["out="]))
for arguments in (["-z"], ["--ke"], ["-a"], ["--long=5"]):
    try:
        print(getopt.getopt(arguments, "a:", ["key=", "long"]))
    except getopt.GetoptError as error:
        print(error.msg, "|", error.opt)
