import unicodedata as ud

for character in "Aé½٣Ⅻ€ \u0301😀ß中":
    print(f"U+{ord(character):04X}", ud.category(character), ud.name(character, "?"), ud.bidirectional(character), ud.combining(character))
print(ud.numeric("½"), ud.digit("²"), ud.decimal("٣"), ud.numeric("x", None), ud.lookup("SNOWMAN"), "\N{GREEK SMALL LETTER ALPHA}")
for form in ("NFC", "NFD", "NFKC", "NFKD"):
    print(form, [hex(ord(c)) for c in ud.normalize(form, "é\ufb01²")])
print(ud.is_normalized("NFC", "é"), ud.is_normalized("NFD", "é"), ud.decomposition("é"), ud.mirrored("("), ud.east_asian_width("中"))
try:
    ud.lookup("NO SUCH NAME")
except KeyError as error:
    print(error.args[0])
try:
    ud.name("\x00")
except ValueError as error:
    print(error)


def plain(text):
    return "".join(c for c in ud.normalize("NFD", text) if not ud.combining(c))


print(plain("Ångström façade naïve Žluťoučký"), "e\u0301" == "é", ud.normalize("NFC", "e\u0301") == "é")
print("ß".upper(), "ŉ".upper(), "İ".lower().encode("unicode_escape"), "ΑΣ".lower(), "ǆ".title(), "ﬁ".casefold(), "ſ".upper())
print("²".isdigit(), "²".isdecimal(), "½".isnumeric(), "Ⅻ".isalpha(), "中".isalpha(), "ª".islower(), "ǅ".istitle(), "\u2028".isspace())
print("x\u200b".isprintable(), "é".isidentifier(), "1a".isidentifier(), "a·b".isidentifier(), "٣".isdigit(), int("٣٤"))
