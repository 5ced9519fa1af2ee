# expect: exception
import opcode


def f(): ...


load, back = opcode.opmap["LOAD_FAST"], opcode.opmap["RETURN_VALUE"]
f.__code__ = f.__code__.replace(co_code=bytes([load, 200, back, 0]))
print(type(f()))
