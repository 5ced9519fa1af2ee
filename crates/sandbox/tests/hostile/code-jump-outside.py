# expect: out-of-stack
import opcode


def f(): ...


f.__code__ = f.__code__.replace(co_code=bytes([opcode.opmap["EXTENDED_ARG"], 255, opcode.opmap["JUMP_FORWARD"], 255]))
f()
