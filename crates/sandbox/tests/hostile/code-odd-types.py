# expect: exception
# exception: TypeError
import types

types.CodeType(*[None] * 18)
