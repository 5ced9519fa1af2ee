# expect: ok
print(repr(open(0).read()))
