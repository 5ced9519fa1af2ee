print()
print("a", "b", sep="-", end="|\n")
print("a", "b", sep=None, end=None)
print(*range(5), sep=", ")
print(*[], sep="x")
print("no newline", end="")
print(" continued")
print(1, 2.0, None, True, [1, "a"], {"k": "v"}, (1,), {1}, b"b", 1j, ..., print, sep=" / ")
print("tab\tnew\\n", r"\n", "quote'\"", repr("quote'\""))
print("é", "日本", "😀", "\x41", ascii("é"))


class Both:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


print(Both(), [Both()], {Both: 1}[Both], f"{Both()!r}", str([Both()]), "%s %r" % (Both(), Both()))
for keywords in ({"sep": 1}, {"end": 5}, {"nonsense": 1}, {"file": 3}):
    try:
        print("x", **keywords)
    except (TypeError, AttributeError) as error:
        print(error)


class Collect:
    def __init__(self):
        self.pieces = []

    def write(self, text):
        self.pieces.append(text)


collect = Collect()
print("a", 1, sep="|", end="!", file=collect)
print(collect.pieces)
try:
    print("x", file=collect, flush=True)
except AttributeError as error:
    print(error)
print(end="")
print("", "", sep="x")
print(print("nested"))
