data = bytearray(range(12))
view = memoryview(data)
print(view.nbytes, view.itemsize, view.format, view.shape, view.strides, view.ndim, view.readonly, view.contiguous)
print(view[2], view[-1], view[2:5].tobytes(), view[::3].tolist(), bytes(view[::-1])[:3])
view[0:2] = b"\xff\xfe"
view[2] = 7
print(data[:4], view == data, view[:3] == b"\xff\xfe\x07")
words = view.cast("H")
print(len(words), words.itemsize, words.format, words[1] in (7 * 1 + 3 * 256, 7 * 256 + 3))
grid = view.cast("B", shape=[3, 4])
print(grid.shape, grid.strides, grid[1, 2], grid.tolist())
for action in (
    lambda: view.__setitem__(0, 300),
    lambda: view.__setitem__(slice(0, 2), b"abc"),
    lambda: memoryview(b"ro").__setitem__(0, 1),
    lambda: memoryview("text"),
    lambda: view.cast("I", shape=[5]),
    lambda: view[100],
    lambda: grid[1],
    lambda: hash(view),
    lambda: memoryview(b"abc").cast("H"),
):
    try:
        action()
    except (TypeError, ValueError, IndexError, NotImplementedError) as error:
        print(type(error).__name__, error)
print(hash(memoryview(b"abc")) == hash(b"abc"), memoryview(b"abc").hex("-"), memoryview(b"ab").obj, list(memoryview(b"ab")))
with memoryview(data) as temporary:
    print(temporary[5], 5 in temporary)
try:
    temporary[0]
except ValueError as error:
    print(error)
chunk = memoryview(data)[4:8]
chunk[:] = b"WXYZ"
print(data, chunk.toreadonly().readonly)
