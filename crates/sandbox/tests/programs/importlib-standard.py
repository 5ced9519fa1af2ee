import importlib
import sys

names = """abc argparse array ast base64 bisect calendar cmath codecs collections colorsys contextlib contextvars copy copyreg csv
dataclasses datetime decimal difflib enum fnmatch fractions functools gc graphlib hashlib heapq hmac html inspect io ipaddress
itertools json keyword logging math numbers operator pickle pprint queue quopri random re reprlib sched secrets shlex
sqlite3 statistics string struct textwrap threading time token tokenize traceback types typing unicodedata unittest unittest.mock
urllib.parse uuid warnings weakref asyncio collections.abc concurrent.futures doctest timeit"""
missing = []
for name in names.split():
    try:
        importlib.import_module(name)
    except ImportError as error:
        missing.append((name, str(error)))
print(missing)
print(all(name in sys.modules for name in names.split()))
import __future__

print(__future__.annotations.compiler_flag == __future__.annotations.compiler_flag, "annotations" in __future__.all_feature_names)
exec("from __future__ import annotations\ndef f(x: undefined_name) -> 'quoted': ...\nprint(f.__annotations__)")
for source in ("x = 1\nfrom __future__ import annotations", "from __future__ import braces", "from __future__ import nothing"):
    try:
        compile(source, "<f>", "exec")
    except SyntaxError as error:
        print(error.msg)
import timeit

print(timeit.timeit("x + 1", "x = 1", number=10) >= 0, len(timeit.repeat("pass", number=1, repeat=3)))
