# expect: exception
class Meta(type):
    @property
    def __name__(cls):
        return 5

    @property
    def __module__(cls):
        raise ValueError

    @property
    def __qualname__(cls):
        return b"bytes"


class Odd(Exception, metaclass=Meta): ...


raise Odd
