import hashlib
import hmac

key, message = b"key", b"The quick brown fox jumps over the lazy dog"
for name in ("md5", "sha1", "sha256", "sha512"):
    print(name, hmac.new(key, message, name).hexdigest()[:40])
running = hmac.new(key, digestmod=hashlib.sha256)
running.update(message[:10])
fork = running.copy()
running.update(message[10:])
print(running.digest() == hmac.digest(key, message, "sha256"), running.name, running.digest_size)
print(fork.hexdigest() == running.hexdigest())
print(hmac.compare_digest("same", "same"), hmac.compare_digest(b"one", b"two"))
try:
    hmac.compare_digest("é", "é")
except TypeError:
    print("not for text outside ASCII")
try:
    hmac.new(key, message)
except TypeError as error:
    print("TypeError")
print(hmac.new(b"k" * 200, message, "sha256").hexdigest()[:16])


def hotp(secret, counter, digits=6):
    mac = hmac.digest(secret, counter.to_bytes(8, "big"), "sha1")
    offset = mac[-1] & 15
    code = int.from_bytes(mac[offset : offset + 4], "big") & 0x7FFFFFFF
    return str(code % 10**digits).zfill(digits)


print([hotp(b"12345678901234567890", n) for n in range(4)])
