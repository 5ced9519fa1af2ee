# expect: exception
# exception: ValueError
open("/etc/passwd\0.txt")
