import re

for bad in ("(", ")", "[a", "*a", "a**", "(?P<1>x)", "(?P=n)", r"\1", "a{2,1}", "(?<=a+)b", "(?z)", r"\q", "[z-a]", "(?P<a>x)(?P<a>y)"):
    try:
        re.compile(bad)
        print(repr(bad), "accepted")
    except re.error as error:
        print(f"{bad!r}: {error.msg} at {error.pos}")
try:
    re.match(b"a", "a")
except TypeError as error:
    print(error)
try:
    re.sub("(a)", r"\2", "a")
except re.PatternError as error:
    print(error)
print(re.match(rb"\w+", b"ab\xe9").group(), re.match(r"\w+", "abé").group(), re.match(r"(?a)\w+", "abé").group())
print(re.match("(a)|b", "b").group(1), re.match("(a)|b", "b").span(1))
try:
    re.match("a", "a").group(1)
except IndexError as error:
    print(error)
print(re.search(r"\Aab\Z", "ab\n"), re.search(r"^ab$", "ab\n") is not None)
print(bool(re.match(r"[\d\s]+$", "1 2\t3")), re.findall(r"[^\W\d_]+", "a1_b é"))
lexer = re.compile(r"(?P<number>\d+)|(?P<name>[a-z]\w*)|(?P<op>[-+*/=()])|(?P<space>\s+)|(?P<bad>.)")
print([(m.lastgroup, m.group()) for m in lexer.finditer("x1 = 3*(y+42)$") if m.lastgroup != "space"])
scanner = re.Scanner([(r"\d+", lambda s, t: int(t)), (r"[a-z]+", lambda s, t: t.upper()), (r"\s+", None)])
print(scanner.scan("12 ab 7 ?rest"))
