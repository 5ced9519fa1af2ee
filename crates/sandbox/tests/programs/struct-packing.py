import struct

packed = struct.pack("<BHIq", 1, 2, 3, -4)
print(packed.hex(), struct.unpack("<BHIq", packed), struct.calcsize("<BHIq"))
print(struct.pack(">hI", -2, 2**32 - 1).hex(), struct.pack("!f", 1.5).hex(), struct.pack("<d", -0.1).hex())
print(struct.unpack("<3s2x5s", b"abc\0\0hello"), struct.pack("<5s", b"hi"), struct.pack("<3p", b"long"))
print(struct.pack("<?c", True, b"x"), struct.unpack("<e", struct.pack("<e", 0.333)))
record = struct.Struct("<4sHf")
print(record.size, record.format, record.unpack(record.pack(b"name", 7, 0.5)))
rows = b"".join(record.pack(b"r%03d" % n, n, n / 2) for n in range(3))
for row in record.iter_unpack(rows):
    print(row)
buffer = bytearray(12)
struct.pack_into("<II", buffer, 4, 10, 20)
print(buffer.hex(), struct.unpack_from("<I", buffer, 8))
for bad in (
    lambda: struct.pack("<B", 256),
    lambda: struct.unpack("<I", b"abc"),
    lambda: struct.pack("<I", "x"),
    lambda: struct.pack("<II", 1),
    lambda: struct.calcsize("<k"),
    lambda: struct.pack_into("<I", buffer, 10, 1),
):
    try:
        bad()
    except struct.error as error:
        print(error)
print(struct.unpack("<4h", struct.pack("<4h", 1, -1, 32767, -32768)), struct.unpack(">Q", b"\xff" * 8))
print(struct.pack("<2d", float("inf"), float("-inf")).hex(), [struct.calcsize("<" + c) for c in "bhilqfd"])
