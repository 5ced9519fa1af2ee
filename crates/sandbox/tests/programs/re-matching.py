import re

print(re.match(r"\d+", "123abc").group(), re.match("b", "ab"), re.search("b", "ab").span())
m = re.search(r"(?P<year>\d{4})-(?P<month>\d\d)(-(\d\d))?", "on 2024-05 or 2023-01-02")
print(m.group(0), m.groups(), m.groupdict(), m["year"], m.lastgroup, m.span("month"), m.expand(r"\g<month>/\1"))
print(re.findall(r"\w+", "it's a test"), re.findall(r"(\w)(\d)", "a1 b2"), re.findall("x*", "axb"))
print([x.start() for x in re.finditer("a", "banana")])
print(re.fullmatch("[a-c]+", "abcb"), re.fullmatch("[a-c]+", "abcd"))
print(re.split(r"[,;]\s*", "a, b;c,d"), re.split(r"(-)", "1-2-3", maxsplit=1), re.split("", "ab"))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world again now"), re.subn("a", "b", "banana", count=2))
print(re.sub(r"\d+", lambda x: str(int(x[0]) * 2), "3 apples 10 pears"))
print(re.search(r"<(.+?)>", "<a><b>").group(1), re.search(r"<(.+)>", "<a><b>").group(1))
print(re.findall(r"(?<=\$)\d+", "$5 7 $12"), re.findall(r"\b\w+(?=!)", "hi! you ok!"), re.findall(r"(?<!a)b", "ab cb b"))
print(re.search(r"(['\"])(.*?)\1", "say 'it \"is\"'").group(2))
print(re.findall(r"(?i)straße|ärger", "STRASSE Ärger Straße"), re.findall(r"(?m)^\w", "ab\ncd"), re.findall(r"a.b", "a\nb", re.S))
pattern = re.compile(r"""
    (\d+)      # whole part
    (?:\.(\d*))?  # fraction
    """, re.VERBOSE)
print(pattern.match("3.14").groups(), pattern.match("7").groups("none"), pattern.groups, pattern.flags & re.X == re.X)
print(re.findall(r"(a+)+b|(?>c+)d|e{2,3}", "aab ccd eee"), re.findall(r"a++b", "aaab"), re.findall("(?>a+)a", "aaa"))
print(re.escape("a.b*c[d]"), repr(re.compile("x", re.I | re.A)), re.compile("ab") == re.compile("ab"))
print(re.search(r"(?P<q>x)?(?(q)y|z)", "xy").group(), re.search(r"(?P<q>x)?(?(q)y|z)", "z").group())
