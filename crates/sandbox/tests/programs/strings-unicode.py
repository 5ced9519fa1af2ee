text = "Ünïcödé 日本語 😀 \u0301e"
print(len(text), text.encode("utf-8")[:8], [hex(ord(c)) for c in "é😀"], "e\u0301" == "é", len("👨‍👩‍👧"))
print("ß".upper(), "İ".lower() == "i̇", "ΣΑΣ".lower(), "ǆ".title(), "ﬃ".upper(), "Straße".casefold() == "STRASSE".casefold(), "ŉ".upper())
print("\U0001F600" == "😀", "\ud83d\ude00" == "😀", len("\ud83d\ude00"), "a\u200bb".split(), "a\u00a0b".split(), "a\u3000b".split())
print(ascii(text), repr("\x00\x1f\x7f\x85\xa0\xad\u2028\ufeff\ud800"), "\ufeffx".strip() == "\ufeffx", repr("\U0010ffff"))
for character in "a1_é中٣²½\u0301 \n":
    print(ascii(character), character.isalpha(), character.isdigit(), character.isdecimal(), character.isnumeric(), character.isalnum(), character.isprintable(), character.isspace())
ünï = 3
print(ünï, "ünï" in globals(), "ﬁ" in "ﬁn", "ª".isidentifier())
ﬁ = 5
print(fi, sorted(["z", "é", "a", "Z"]), sorted(["résumé", "resume", "Resume"], key=str.casefold))
for action in (lambda: "\ud800".encode(), lambda: chr(0x110000), lambda: b"\xed\xa0\x80".decode(), lambda: "é".encode("ascii"), lambda: b"\xc3".decode()):
    try:
        action()
    except (UnicodeError, ValueError) as error:
        print(type(error).__name__, error)
print("日本語".center(9, "*"), f"{'é':>5}|", "{:^7}".format("中"), "é".encode("utf-16-be"), "中文"[::-1], "日本語".find("語"), "x日".zfill(4))
print("Ünï".swapcase(), "éa".capitalize(), "ÀÉ".lower(), "σς".upper(), str(b"\xe4\xb8\xad", "utf-8"), "a\u0300".encode().hex(" "))
print("mañana".translate(str.maketrans("ñ", "n")), "x\x1cy\x85z".splitlines(), "🇸🇪"[0] == "\U0001f1f8", "%c%c" % (0x1F600, "é"))
