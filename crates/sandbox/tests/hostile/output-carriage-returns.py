# expect: ok
print("a\r\nb\rc")
