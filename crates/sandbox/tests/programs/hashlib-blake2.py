import hashlib
import io

data = b"hello world"
print(hashlib.blake2b(data, digest_size=20).hexdigest())
print(hashlib.blake2s(data, digest_size=8).hexdigest())
print(hashlib.blake2b(data).hexdigest()[:32], hashlib.blake2s(data).hexdigest()[:32])
print(hashlib.blake2b(data, key=b"secret", digest_size=16).hexdigest())
print(hashlib.blake2b(data, salt=b"salt", person=b"app", digest_size=16).hexdigest())
tree = hashlib.blake2s(fanout=2, depth=2, leaf_size=4096, node_offset=0, node_depth=0, inner_size=32, last_node=False)
tree.update(data)
print(tree.hexdigest()[:24])
print(hashlib.blake2b.MAX_DIGEST_SIZE, hashlib.blake2s.MAX_KEY_SIZE, hashlib.blake2b.SALT_SIZE)
for bad in (dict(digest_size=65), dict(key=b"x" * 65), dict(salt=b"y" * 17)):
    try:
        hashlib.blake2b(data, **bad)
    except ValueError as error:
        print("ValueError", list(bad)[0])
print(hashlib.file_digest(io.BytesIO(data), "sha256").hexdigest()[:16])


def chain(blocks):
    previous = "0" * 16
    for block in blocks:
        previous = hashlib.blake2b((previous + block).encode(), digest_size=8).hexdigest()
        yield block, previous


for block, link in chain(["genesis", "second", "third"]):
    print(block, link)
