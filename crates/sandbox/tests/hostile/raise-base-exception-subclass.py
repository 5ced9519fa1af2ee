# expect: exception
# exception: Untouchable
class Untouchable(BaseException): ...


raise Untouchable
