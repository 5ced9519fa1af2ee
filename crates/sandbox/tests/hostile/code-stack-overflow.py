# expect: ok
import opcode


def f(): ...


load, back = opcode.opmap["LOAD_CONST"], opcode.opmap["RETURN_VALUE"]
f.__code__ = f.__code__.replace(co_code=bytes([load, 0] * 100_000 + [back, 0]), co_stacksize=1)
f()
