# expect: exception
import opcode


def f(): ...


f.__code__ = f.__code__.replace(co_code=bytes([opcode.opmap["NOP"], 0] * 10))
f()
