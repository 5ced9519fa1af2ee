import io

buffer = io.StringIO("first\nsecond\nthird")
print(buffer.readline(), end="")
print(buffer.tell(), buffer.read(3), buffer.read())
buffer.seek(0)
print(buffer.readlines(), list(buffer))
buffer.seek(0, io.SEEK_END)
print(buffer.write("\nfourth"), buffer.getvalue().count("\n"))
buffer.seek(6)
buffer.truncate()
print(repr(buffer.getvalue()))
buffer.writelines(["a\n", "b\n"])
print(repr(buffer.getvalue()), buffer.readable(), buffer.seekable(), buffer.closed)
buffer.close()
try:
    buffer.read()
except ValueError as error:
    print(error)
for newline in (None, "", "\n", "\r\n"):
    stream = io.StringIO(newline=newline)
    stream.write("a\nb\r\nc\rd")
    print(repr(newline), repr(stream.getvalue()))
print(io.StringIO("a\r\nb\rc\n", newline=None).readlines())
try:
    io.StringIO().write(b"bytes")
except TypeError as error:
    print("TypeError")
with io.StringIO() as stream:
    print("one", 2, [3], sep="|", end="#", file=stream)
    print(stream.getvalue())
try:
    io.StringIO().fileno()
except io.UnsupportedOperation as error:
    print("unsupported:", error)
padded = io.StringIO()
padded.seek(3)
padded.write("x")
print(repr(padded.getvalue()))
