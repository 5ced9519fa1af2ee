# expect: ok
import pickle

depth = 100_000
data = b"\x80\x02" + b"]" * depth + b"a" * (depth - 1) + b"."
print(type(pickle.loads(data)).__name__)
