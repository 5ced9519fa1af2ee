data = b"Hello, World"
print(data.upper(), data.split(b", "), data.find(b"World"), data.replace(b"l", b"L"), data[0], data[:5], data[::-1])
print(b"abc" * 2, b"a" in b"abc", 97 in b"abc", b"b" > b"a", b",".join([b"x", b"y"]), bytes(3), bytes([1, 2, 255]))
print(b"\x00\n\\'\"\x7f\x80", repr(b'"'), str(b"ab"), b"caf\xc3\xa9".decode(), bytes("é", "utf-8"), b"%d-%s-%b" % (5, b"x", b"y"))
print(b" x ".strip(), b"xxaxx".strip(b"x"), b"a\tb".expandtabs(4), b"7".zfill(3), b"abc".center(7, b"*"), b"AbC".swapcase())
print(b"abc".isalpha(), b"12".isdigit(), b"a b".title(), b"x=1".partition(b"="), b"a.b.c".rpartition(b"."), b"ab\ncd\r\n".splitlines())
print(b"abc".translate(bytes.maketrans(b"ab", b"xy"), b"c"), b"prefix-x".removeprefix(b"prefix-"), b"aXbX".count(b"X"), b"abc".startswith((b"x", b"a")))
print(list(b"abc"), sum(b"abc"), max(b"abc"), sorted(b"cab"), bytes(sorted(b"cab")), tuple(enumerate(b"hi")))
for action in (
    lambda: b"a" + "b",
    lambda: bytes("é"),
    lambda: bytes([256]),
    lambda: bytes(-1),
    lambda: b"abc"[5],
    lambda: b"a".join(["x"]),
    lambda: b"\xff".decode(),
    lambda: bytes.fromhex("0g"),
    lambda: b"abc".find("a"),
):
    try:
        action()
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
try:
    exec("b'é'")
except SyntaxError as error:
    print(error.msg)
print(b"abc" == bytearray(b"abc"), hash(b"abc") == hash(bytes([97, 98, 99])), b"" == "", rb"\n" == b"\\n", b"a" b"b")


class Own:
    def __bytes__(self):
        return b"own bytes"


print(bytes(Own()), bytes(range(5)), bytes(memoryview(b"xyz")[1:]), len(b"\xe2\x82\xac"))
