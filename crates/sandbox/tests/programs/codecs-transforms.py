import codecs

print(codecs.encode("Hello", "rot13"), codecs.decode("Uryyb", "rot_13"), codecs.encode(b"ab", "hex"), codecs.encode(b"ab", "base64"))
text = "naïve €5 😀"
for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32", "unicode_escape", "raw_unicode_escape", "utf-8-sig"):
    data = text.encode(encoding)
    print(encoding, len(data), data[:6], data.decode(encoding) == text)
for errors in ("ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace"):
    print(errors, text.encode("ascii", errors))
print("€".encode("cp1252"), b"\x80\xe9".decode("cp1252"), "é".encode("latin-1"), b"\xe9".decode("iso-8859-1"))
bad = b"ok \xff\xfe end\xe2\x82"
for errors in ("ignore", "replace", "backslashreplace", "surrogateescape"):
    print(errors, ascii(bad.decode("utf-8", errors)))
print(bad.decode("utf-8", "surrogateescape").encode("utf-8", "surrogateescape") == bad)
for action in (lambda: bad.decode(), lambda: "€".encode("latin-1"), lambda: "x".encode("no-such"), lambda: "\ud800".encode()):
    try:
        action()
    except (UnicodeError, LookupError) as error:
        print(type(error).__name__, error)
decoder = codecs.getincrementaldecoder("utf-8")()
print([decoder.decode(bytes([b])) for b in "é€".encode()], codecs.lookup("UTF8").name, codecs.BOM_UTF8)
codecs.register_error("stars", lambda e: ("*" * (e.end - e.start), e.end))
print("añb€€".encode("ascii", "stars"), "münchen.de".encode("idna"), "bücher".encode("punycode"))
print("\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"), b"+AOk-"[:2])
encoder = codecs.getincrementalencoder("utf-16")()
print(encoder.encode("a"), encoder.encode("b"))
