import io

raw = io.BytesIO(b"abcdefghij")
print(raw.read(3), raw.tell(), raw.read1(2), raw.getbuffer()[7:].tobytes())
raw.seek(-2, io.SEEK_END)
print(raw.read(), raw.read())
raw.seek(2)
raw.write(b"XY")
print(raw.getvalue())
view = raw.getbuffer()
view[0:1] = b"Z"
try:
    raw.truncate(2)
except BufferError as error:
    print("BufferError")
view.release()
raw.truncate(5)
print(raw.getvalue())
target = bytearray(3)
raw.seek(1)
print(raw.readinto(target), target)
text = io.TextIOWrapper(io.BytesIO("naïve\ncafé\n".encode()), encoding="utf-8")
print(text.read(4), text.readline(), text.readlines())
out = io.BytesIO()
wrapper = io.TextIOWrapper(out, encoding="latin-1", errors="replace", newline="\r\n", write_through=True)
print("é€x", file=wrapper)
print(out.getvalue(), wrapper.encoding, wrapper.errors)
wrapper.detach()
buffered = io.BufferedReader(io.BytesIO(b"line1\nline2\n"), buffer_size=4)
print(buffered.peek(2)[:2], buffered.readline(), buffered.read())
writer = io.BufferedWriter(out)
writer.write(b"tail")
print(out.getvalue()[-4:] == b"tail")
writer.flush()
print(out.getvalue()[-4:])


class Upper(io.RawIOBase):
    def __init__(self, data):
        self.data = data

    def readable(self):
        return True

    def readinto(self, target):
        chunk, self.data = self.data[: len(target)].upper(), self.data[len(target) :]
        target[: len(chunk)] = chunk
        return len(chunk)


print(io.BufferedReader(Upper(b"shout")).read(), Upper(b"abc").readall())
