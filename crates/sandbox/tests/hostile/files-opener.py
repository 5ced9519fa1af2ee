# expect: exception
open("/etc/passwd", opener=lambda path, flags: 99).read()
