import hashlib

data = b"the quick brown fox"
for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"):
    digest = hashlib.new(name, data)
    print(name, digest.digest_size, digest.block_size, digest.hexdigest())
for name in ("sha3_224", "sha3_256", "sha3_384", "sha3_512"):
    print(name, getattr(hashlib, name)(data).hexdigest()[:48])
print(hashlib.shake_128(data).hexdigest(10), hashlib.shake_256(data).digest(4))
print(hashlib.sha256().hexdigest()[:16], hashlib.md5(b"").hexdigest())
running = hashlib.sha256()
for start in range(0, len(data), 5):
    running.update(data[start : start + 5])
print(running.digest() == hashlib.sha256(data).digest())
fork = running.copy()
fork.update(b"!")
print(fork.hexdigest() == running.hexdigest(), fork.hexdigest()[:8])
print(hashlib.sha512(data).name, sorted(hashlib.algorithms_guaranteed)[:5])
try:
    hashlib.sha256("text")
except TypeError as error:
    print("TypeError")
try:
    hashlib.new("nothing")
except ValueError as error:
    print("ValueError")
print(hashlib.md5(memoryview(data)[4:9]).hexdigest() == hashlib.md5(b"quick").hexdigest())
print(hashlib.sha1(bytes(1000)).hexdigest(), hashlib.sha256(bytes(range(256)) * 8).hexdigest()[:20])
