# expect: out-of-memory
# The pickle promises two thousand million bytes.
import pickle

pickle.loads(b"\x80\x04B\x00\x94\x35\x77" + b"x" * 100 + b".")
