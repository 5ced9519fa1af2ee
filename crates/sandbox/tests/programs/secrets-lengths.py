import secrets
import string

print(len(secrets.token_bytes(16)), len(secrets.token_hex(8)), len(secrets.token_bytes()))
print(all(c in string.ascii_letters + string.digits + "-_" for c in secrets.token_urlsafe(20)))
print(all(0 <= secrets.randbelow(10) < 10 for _ in range(50)))
print(all(secrets.choice("abc") in "abc" for _ in range(20)))
print(secrets.randbits(16) < 2**16, secrets.compare_digest("a", "a"), secrets.compare_digest(b"a", b"b"))
for bad in (0, -3):
    try:
        secrets.randbelow(bad)
    except ValueError as error:
        print(error)
try:
    secrets.choice([])
except IndexError as error:
    print("IndexError")
alphabet = string.ascii_letters + string.digits
while True:
    password = "".join(secrets.choice(alphabet) for _ in range(12))
    if any(c.islower() for c in password) and any(c.isdigit() for c in password):
        break
print(len(password))
system = secrets.SystemRandom()
print(0 <= system.random() < 1, 1 <= system.randint(1, 6) <= 6)
print(sorted(system.sample(range(5), 5)))
try:
    system.getstate()
except NotImplementedError:
    print("no state")
print(len({secrets.token_hex(4) for _ in range(10)}) > 1)
