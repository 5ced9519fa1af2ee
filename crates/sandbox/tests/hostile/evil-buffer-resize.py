# expect: exception
import io

stream = io.BytesIO(b"x" * 1000)
view = stream.getbuffer()


class Evil:
    def __index__(self):
        stream.close()
        return 5


print(view[Evil()])
