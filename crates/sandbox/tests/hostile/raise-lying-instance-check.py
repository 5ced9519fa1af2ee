# expect: exception
# exception: Liar
class Meta(type):
    def __instancecheck__(cls, instance):
        return True

    def __subclasscheck__(cls, subclass):
        return True


class Liar(Exception, metaclass=Meta): ...


raise Liar
