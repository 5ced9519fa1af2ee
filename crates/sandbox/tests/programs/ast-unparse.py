import ast

sources = [
    "async def f(a, /, b: int=1, *c, d, **e) -> None:\n    async with x as y:\n        await z",
    "@deco\nclass A[T](B, metaclass=M):\n    x: int = 0",
    "match p:\n    case [1, *rest] | {'k': v, **r} if v:\n        pass\n    case A(x=1) as q:\n        pass",
    "try:\n    pass\nexcept* (A, B) as e:\n    raise C from e\nelse:\n    ...\nfinally:\n    del x, y[0]",
    "print(f'{x!r:>{w}} {{}} {y=}')",
    "[a for b in c if d for e in f]; {k: v for k, v in x}; (lambda *a, k=1: a)",
    "x = a if b else c; y = not (a and b) or c; z = -(2 ** -x) // (1 - (2 - 3))",
    "global g; nonlocal_ = a < b <= c is not d not in e",
    "type X[T: int, *Ts, **P] = list[T]",
    "for i, *j in k:\n    continue\nelse:\n    yield_ = (yield 1), (yield from g)",
]
for source in sources:
    print(ast.unparse(ast.parse(source)))
    again = ast.parse(ast.unparse(ast.parse(source)))
    assert ast.dump(again) == ast.dump(ast.parse(source))
for broken in ("def f(:", "if x\n pass", "  x", "f(a=1, 2)", "'abc", "(1,", "1 = x"):
    try:
        ast.parse(broken)
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno)
