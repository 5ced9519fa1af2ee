# expect: ok
print("\x00\x1b[2J\x07\r\x08\x7fdone")
