from array import array

numbers = array("i", [1, 2, 3])
numbers.append(4)
numbers.extend([5, 6])
numbers.insert(0, 0)
print(numbers, len(numbers), numbers.typecode, numbers.itemsize, numbers[2:4])
print(numbers.index(3), numbers.count(9), numbers.pop(), numbers.tolist())
numbers.remove(0)
numbers.reverse()
print(numbers, 3 in numbers, sum(numbers), max(numbers))
for bad in (lambda: array("h").append(70000), lambda: numbers.append("x"), lambda: numbers.append(1.5)):
    try:
        bad()
    except (OverflowError, TypeError, ValueError) as error:
        print(type(error).__name__, str(error)[:60])
print(array("d", [1.5, 2]) * 2, array("b", b"\xff\x01"), array("B", [255]).tobytes())
shorts = array("H", [1, 256])
shorts.byteswap()
print(shorts)
print(array("f", [0.1])[0] == 0.1, array("d", [0.1])[0] == 0.1)
copy = array("i")
copy.frombytes(numbers.tobytes())
print(copy == numbers, copy is numbers, array("i", [1]) < array("i", [2]), array("i", [1]) == array("d", [1.0]))
view = memoryview(numbers)
view[0] = 99
print(numbers[0], view.format, view.itemsize)
try:
    numbers.append(1)
except BufferError as error:
    print(error)
view.release()
del numbers[::2]
print(numbers, array("w", "héllo").tounicode(), array("i", range(3)) + array("i", [9]))
numbers[1:1] = array("i", [7, 7])
print(numbers, array("B", "é".encode()), sorted(array("i", [3, 1, 2])))
