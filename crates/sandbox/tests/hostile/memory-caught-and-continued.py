# expect: ok
# stdout: 'caught\nstill working 500500\n'
try:
    held = []
    while True:
        held.append(bytearray(10_000_000))
except MemoryError:
    del held
    print("caught")
print("still working", sum(range(1001)))
