import uuid

dns3 = uuid.uuid3(uuid.NAMESPACE_DNS, "python.org")
dns5 = uuid.uuid5(uuid.NAMESPACE_DNS, "python.org")
print(dns3, dns5)
print(dns5.version, dns5.variant, dns3.version)
print(uuid.uuid5(uuid.NAMESPACE_URL, "https://example.org/é"))
fixed = uuid.UUID("{12345678-1234-5678-1234-567812345678}")
print(fixed, repr(fixed), fixed.hex, fixed.urn)
print(fixed.int, fixed.bytes.hex(), fixed.bytes_le.hex(), fixed.fields)
print(fixed == uuid.UUID(int=fixed.int), fixed == uuid.UUID(bytes=fixed.bytes), fixed < dns3)
print(uuid.UUID(bytes_le=fixed.bytes_le) == fixed, uuid.UUID(fields=fixed.fields) == fixed)
print(uuid.UUID(int=0, version=4), int(fixed) == fixed.int)
for bad in ("short", "g" * 32):
    try:
        uuid.UUID(bad)
    except ValueError as error:
        print(error)
try:
    uuid.UUID()
except TypeError as error:
    print("TypeError")
try:
    fixed.int = 3
except TypeError as error:
    print(error)
print(sorted([dns5, dns3, fixed]) == sorted([fixed, dns5, dns3]), len({dns3, dns5, uuid.UUID(str(dns3))}))
random_one = uuid.uuid4()
print(random_one.version, len(str(random_one)), random_one == uuid.uuid4())
print([uuid.uuid5(uuid.NAMESPACE_OID, str(n)).hex[:8] for n in range(4)])
