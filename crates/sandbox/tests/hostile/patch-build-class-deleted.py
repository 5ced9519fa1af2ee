# expect: exception
# exception: NameError
import builtins

del builtins.__build_class__


class Broken: ...
