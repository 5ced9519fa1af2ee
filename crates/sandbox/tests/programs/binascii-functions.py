import binascii

print(binascii.hexlify(b"\x01\xab\xff"), binascii.hexlify(b"abcdef", "-", 2), binascii.unhexlify("deadBEEF"))
print(binascii.crc32(b"hello world"), binascii.crc32(b"world", binascii.crc32(b"hello ")), binascii.crc_hqx(b"abc", 0))
print(binascii.b2a_base64(b"data"), binascii.b2a_base64(b"data", newline=False), binascii.a2b_base64("ZGF0YQ=="))
print(binascii.b2a_uu(b"hello"), binascii.a2b_uu(b"%:&5L;&\\ \n"))
print(binascii.b2a_qp(b"caf\xc3\xa9 = \t"), binascii.a2b_qp(b"caf=C3=A9=\n x"))
for bad in (
    lambda: binascii.unhexlify("abc"),
    lambda: binascii.unhexlify("zz"),
    lambda: binascii.a2b_base64("a"),
    lambda: binascii.a2b_base64("YQ=", strict_mode=True),
    lambda: binascii.hexlify("text"),
):
    try:
        print(bad())
    except (binascii.Error, TypeError) as error:
        print(type(error).__name__, str(error)[:60])
print(bytes.fromhex("00 ff 10"), b"\xde\xad".hex(), b"\xde\xad\xbe\xef\x01".hex(":", 2), b"abc".hex("_", -1))
print(issubclass(binascii.Error, ValueError), issubclass(binascii.Incomplete, Exception))


def checksum(text):
    crc = 0
    for character in text:
        crc = binascii.crc32(character.encode(), crc)
    return f"{crc:08x}"


print([checksum(word) for word in ("", "a", "The quick brown fox")])
