# expect: out-of-steps
import opcode


def f(): ...


resume, back = opcode.opmap["RESUME"], opcode.opmap["JUMP_BACKWARD"]
# A jump over itself and its cache entry.
f.__code__ = f.__code__.replace(co_code=bytes([resume, 0, back, 2, 0, 0]))
f()
