# expect: out-of-steps
class Loop:
    def __init_subclass__(cls):
        type("Deeper", (cls,), {})


class Start(Loop): ...
