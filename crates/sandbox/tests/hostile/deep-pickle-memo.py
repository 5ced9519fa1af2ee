# expect: out-of-memory
import pickle

pickle.loads(b"\x80\x02Nr\xff\xff\xff\x7f.")
