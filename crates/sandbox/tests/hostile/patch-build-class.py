# expect: exception
# exception: TypeError
import builtins

builtins.__build_class__ = 5


class Broken: ...
