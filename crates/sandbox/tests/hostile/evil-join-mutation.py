# expect: out-of-steps
# The buffer protocol calls back into Python while the list is being joined.
class Evil:
    def __buffer__(self, flags):
        pieces.clear()
        return memoryview(b"x")


pieces = [Evil() for _ in range(1000)]
print(len(b"".join(pieces)))
