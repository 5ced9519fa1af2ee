# expect: exception
class Key(str):
    def __hash__(self):
        raise ValueError("no hash")

    __eq__ = None


globals()["x"] = 1
globals()[Key("y")] = 2
