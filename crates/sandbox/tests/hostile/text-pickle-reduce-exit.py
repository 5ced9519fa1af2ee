# expect: exit
import os
import pickle


class Leave:
    def __reduce__(self):
        return os._exit, (0,)


pickle.loads(pickle.dumps(Leave()))
