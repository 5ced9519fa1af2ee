# expect: ok
import linecache

print(repr(linecache.getline("/etc/passwd", 1)))
