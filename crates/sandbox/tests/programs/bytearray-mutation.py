array = bytearray(b"hello")
array[0] = ord("J")
array[1:3] = b"---"
array.append(33)
array.extend(b"ab")
array += b"c"
array.insert(0, 62)
print(array, len(array))
del array[1:4]
print(array, array.pop(), array.pop(0), array)
array.reverse()
array.remove(ord("!"))
print(array, array.find(b"l"), array.count(b"l"), bytes(array))
array *= 2
print(array, array[::3])
array[::2] = bytes(len(array[::2]))
print(array)
for action in (
    lambda: array.append(256),
    lambda: array.__setitem__(0, "a"),
    lambda: array.remove(1),
    lambda: array.__setitem__(slice(0, 4, 2), b"x"),
    lambda: hash(array),
    lambda: bytearray().pop(),
):
    try:
        action()
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
view = memoryview(array)
try:
    array.append(1)
except BufferError as error:
    print(error)
view.release()
array.clear()
print(array, not array, bytearray(3), bytearray("é", "utf-8"), bytearray([1, 2]).hex())
copy = bytearray(b"abc")
alias = copy
alias += b"d"
print(copy is alias, copy, copy.copy() is copy, copy == b"abcd", copy.decode(), copy.upper(), type(copy[1:]).__name__)
print(bytearray(b"a,b").split(b","), bytearray(b"x").join([b"1", bytearray(b"2")]), bytearray(b"%d") % 5)


def rotate(buffer, by):
    buffer[:] = buffer[by:] + buffer[:by]
    return buffer


print(rotate(bytearray(b"abcdef"), 2), int.from_bytes(bytearray(b"\x01\x00"), "big"))
