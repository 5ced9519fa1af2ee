sources = [
    "if x = 1: pass",
    "def f(",
    "class A\n  pass",
    "for i in range(3) print(i)",
    "x = [1, 2",
    "x = 'unterminated",
    'x = """never closed',
    "  indented = 1",
    "if True:\npass",
    "def f():\n\tx = 1\n        y = 2",
    "print 'hello'",
    "x = 5 +",
    "else: pass",
    "lambda x: return x",
    "import a.b as",
    "from x import (a, b",
    "a, b += 1, 2",
    "f() = 3",
    "None = 1",
    "x = 08",
    "0xZZ",
    "1_000_",
    "del f()",
    "try:\n  pass",
    "with open('x') as: pass",
    "yield 1",
    "async def f(): yield from x",
    "{1: 2, 3}",
    "x = (1,,2)",
    "@\ndef f(): pass",
    "'\\N{nothing}'",
    "b'\\xg'",
    "f(**a, b)",
    "a = b = ",
    "continue",
]
for source in sources:
    try:
        compile(source, "<test>", "exec")
        print("accepted", repr(source))
    except SyntaxError as error:
        print(f"{type(error).__name__} {error.lineno}: {error.msg}")
