import base64
import binascii

data = b"light work.\x00\xff\xfe?>"
print(base64.b64encode(data), base64.urlsafe_b64encode(data), base64.standard_b64encode(b"a"))
print(base64.b32encode(b"hello"), base64.b32hexencode(b"hello"), base64.b16encode(b"\x01\xab"))
print(base64.b85encode(b"hello"), base64.a85encode(b"hello\0\0\0\0x"), base64.a85encode(b"hi", adobe=True))
print(base64.z85encode(b"\x86\x4f\xd2\x6f\xb5\x59\xf7\x5b"))
for encode, decode in (
    (base64.b64encode, base64.b64decode),
    (base64.b32encode, base64.b32decode),
    (base64.b16encode, base64.b16decode),
    (base64.b85encode, base64.b85decode),
    (base64.a85encode, base64.a85decode),
):
    print(all(decode(encode(bytes(range(n)))) == bytes(range(n)) for n in range(40)), end=" ")
print()
for bad in (
    lambda: base64.b64decode("abc"),
    lambda: base64.b64decode("ab$=", validate=True),
    lambda: base64.b32decode("abc"),
    lambda: base64.b16decode("0g"),
    lambda: base64.b85decode(b'"'),
):
    try:
        print(bad())
    except (binascii.Error, ValueError) as error:
        print(type(error).__name__, error)
print(base64.b64decode("YWJj\nZGVm"), base64.b64decode(b"-_8=", altchars=b"-_"), base64.b32decode("nbswy3dp", casefold=True))
print(base64.encodebytes(b"x" * 60), base64.decodebytes(b"YWJj\n"))
