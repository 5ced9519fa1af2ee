s = "The quick brown fox"
print(s.split(), s.rsplit(" ", 1), s.partition("quick"), s.rpartition("z"), s.find("q"), s.rfind("o"), s.count("o"), s.index("b"))
print(s.upper(), s.lower(), s.title(), s.swapcase(), s.capitalize(), s.casefold(), "they're".title())
print(s.replace("quick", "slow"), "aaa".replace("a", "b", 2), "abc".replace("", "-"), s.startswith(("A", "The")), s.endswith("x"), s.startswith("quick", 4))
print("  pad ".strip() + "|", "xxhixx".lstrip("x"), "path/file.txt".removesuffix(".txt"), "www.x.y".removeprefix("www."), "mississippi".strip("ipm"))
print("a,b,,c".split(","), " a  b ".split(), "".split(), "".split(","), "a\nb\r\nc\x0bd\u2028e".splitlines(), "a\n\n".splitlines(True))
print("7".zfill(3), "-7".zfill(4), "x".center(5, "."), "x".ljust(3) + "|", "x".rjust(3), "a\tbc\td".expandtabs(4), "ab".join("123"))
print("abc".isalpha(), "ab1".isalnum(), "12".isdecimal(), "".isalpha(), "Ab".istitle(), " \t".isspace(), "x_1".isidentifier(), "class".isidentifier(), "AB".isupper())
for action in (lambda: s.index("zzz"), lambda: s.split(""), lambda: ",".join([1]), lambda: s[0].__class__(b"x", "no-codec"), lambda: s + 1, lambda: s * "2", lambda: s.center(5, "ab"), lambda: ord("ab"), lambda: chr(-1)):
    try:
        action()
    except (ValueError, TypeError, LookupError, OverflowError) as error:
        print(type(error).__name__, error)
print("abc" < "abd", "a" < "B", "10" < "9", "" < "a", "é" > "z", max("hello"), sorted("banana"), "".join(reversed("abc")), "b" in "abc", "" in "")
print(ord("A"), chr(8364), ascii("é\n😀"), repr("it's"), repr('say "it\'s"'), "tab\there", r"raw\n", "a" "b", "line \
continued", "\101\x41\u0041\N{LATIN CAPITAL LETTER A}")
print("hello world".translate({ord("o"): "0", ord("l"): None}), "x".join(["only"]), "%s" % (1,), "a-b_c d".replace("-", " ").replace("_", " ").split())
print(str(3.0), str(None), str([1, "a"]), str(b"x", "ascii"), str(), len("naïve"), "AbC".encode(), s[::-1], s[4:9], s[-3:])
words = s.split()
print(max(words, key=len), [w[0] for w in words], " ".join(w[::-1] for w in words), {w: len(w) for w in words}, sum(map(len, words)))
