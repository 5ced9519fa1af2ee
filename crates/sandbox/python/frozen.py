"""Turns the wanted standard library into a C table of frozen modules: python3.13 frozen.py LIB OVERLAY OUT

Writes OUT/frozen.c and OUT/frozen/*.bin (marshalled code objects, drawn in by #embed). Compiled with optimize=2: the library's docstrings and
asserts go, the learner's stay. A module that stands in OVERLAY takes the place of the one in LIB.
"""
import marshal
import pathlib
import re
import sys

MODULES = """
encodings encodings.aliases encodings.utf_8 encodings.latin_1 encodings.ascii encodings.utf_16 encodings.utf_32 encodings.utf_16_le encodings.utf_16_be
encodings.utf_32_le encodings.utf_32_be encodings.utf_7 encodings.raw_unicode_escape encodings.unicode_escape encodings.idna encodings.punycode
encodings.hex_codec encodings.rot_13 encodings.utf_8_sig encodings.cp1252 encodings.iso8859_1 encodings.base64_codec
__future__ _collections_abc _colorize _compat_pickle _opcode_metadata _py_abc _pydatetime _pydecimal _pyio _pylong _sitebuiltins _strptime _weakrefset
_threading_local _markupbase
abc argparse ast base64 bdb bisect calendar cmd code codecs codeop collections colorsys concurrent concurrent.futures
concurrent.futures._base concurrent.futures.thread configparser contextlib contextvars copy copyreg csv dataclasses datetime decimal difflib dis doctest enum
fnmatch fractions functools genericpath getopt gettext glob graphlib hashlib heapq hmac html html.entities html.parser
importlib importlib._abc importlib._bootstrap importlib._bootstrap_external importlib.machinery importlib.util
inspect io ipaddress json json.decoder json.encoder json.scanner keyword linecache locale logging logging.handlers ntpath nturl2path numbers opcode
operator os pathlib pathlib._abc pathlib._local pdb pickle pickletools pkgutil platform posixpath pprint queue quopri random re re._casefix
re._compiler re._constants re._parser reprlib rlcompleter runpy sched secrets selectors shlex shutil signal socket stat statistics string stringprep
struct subprocess symtable tempfile textwrap this threading timeit token tokenize tomllib tomllib._parser tomllib._re tomllib._types
traceback tracemalloc types typing urllib urllib.parse uuid warnings weakref zipimport
sqlite3 sqlite3.dbapi2 sqlite3.dump
unittest unittest.async_case unittest.case unittest.loader unittest.main unittest._log unittest.mock unittest.result unittest.runner unittest.signals unittest.suite
unittest.util
asyncio asyncio.base_events asyncio.base_futures asyncio.base_subprocess asyncio.base_tasks asyncio.constants asyncio.coroutines asyncio.events
asyncio.exceptions asyncio.format_helpers asyncio.futures asyncio.locks asyncio.log asyncio.mixins asyncio.protocols asyncio.queues asyncio.runners
asyncio.sslproto asyncio.staggered asyncio.streams asyncio.subprocess asyncio.taskgroups asyncio.tasks asyncio.threads asyncio.timeouts
asyncio.transports asyncio.trsock asyncio.unix_events
""".split()


def main(library, overlay, out):
    (out / "frozen").mkdir(parents=True, exist_ok=True)
    declarations, table = [], []
    for module in MODULES:
        relative = module.replace(".", "/")
        candidates = [(root / relative / "__init__.py", 1) for root in (overlay, library)]
        candidates[1:1] = [(overlay / f"{relative}.py", 0)]
        candidates.append((library / f"{relative}.py", 0))
        path, package = next((path, package) for path, package in candidates if path.exists())
        code = compile(path.read_bytes(), f"<frozen {module}>", "exec", dont_inherit=True, optimize=2)
        name = re.sub(r"\W", "_", module)
        (out / "frozen" / f"{name}.bin").write_bytes(marshal.dumps(code))
        declarations.append(f'static const unsigned char M_{name}[] = {{\n#embed "frozen/{name}.bin"\n}};')
        table.append(f'    {{"{module}", M_{name}, (int)sizeof M_{name}, {package}}},')
    (out / "frozen.c").write_text(
        "#include <Python.h>\n" + "\n".join(declarations) + "\nstatic const struct _frozen table[] = {\n" + "\n".join(table)
        + "\n    {0, 0, 0, 0}};\nconst struct _frozen *answerkey_frozen = table;\n"
    )
    print(len(table), "frozen modules")


if __name__ == "__main__":
    main(*map(pathlib.Path, sys.argv[1:4]))
