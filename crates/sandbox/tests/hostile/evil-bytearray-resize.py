# expect: ok
class Evil:
    def __index__(self):
        data.clear()
        return 1


data = bytearray(1000)
try:
    data[500] = Evil()
except (IndexError, BufferError) as error:
    print(error)
data = bytearray(1000)
data[Evil() : 900] = b"x"
