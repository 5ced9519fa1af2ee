# expect: exception
# A pickle may call anything: here it asks for os.system.
import pickle

pickle.loads(b"cos\nsystem\n(S'echo escaped'\ntR.")
