import io
import quopri

data = "Café = 100% naïve\tend \nsecond line that is rather long and must be wrapped because it is over 76 characters\n".encode()
encoded = quopri.encodestring(data)
print(encoded.decode("ascii"), end="")
print(quopri.decodestring(encoded) == data)
print(quopri.encodestring(b"a b\tc", quotetabs=True), quopri.encodestring(b"a_b c", header=True))
print(quopri.decodestring(b"soft=\nbreak"), quopri.decodestring(b"a_b", header=True), quopri.decodestring(b"bad =ZZ =4"))
source, target = io.BytesIO(data), io.BytesIO()
quopri.encode(source, target, quotetabs=False)
print(target.getvalue() == encoded)
target.seek(0)
plain = io.BytesIO()
quopri.decode(target, plain)
print(plain.getvalue() == data, max(map(len, encoded.splitlines())) <= 76)
print(quopri.quote(b"="), quopri.unhex(b"3D"), quopri.needsquoting(b"=", False, False), quopri.ishex(b"G"))
print(all(quopri.decodestring(quopri.encodestring(bytes([n]))) == bytes([n]) for n in range(256) if n != 13))
