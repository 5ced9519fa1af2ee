def describe(value):
    match value:
        case None | False:
            return "nothing"
        case 0 | -1 | 1.5 | 2 + 3j:
            return f"number literal {value}"
        case "yes" | b"yes":
            return "affirmative"
        case []:
            return "empty sequence"
        case [x]:
            return f"one: {x}"
        case [1, *middle, 9]:
            return f"from 1 to 9 with {middle}"
        case (a, b) if a == b:
            return f"equal pair {a}"
        case [int(a), str() as b]:
            return f"int and str {a} {b}"
        case {"type": "circle", "r": r, **rest}:
            return f"circle {r} {rest}"
        case {"type": kind}:
            return f"some {kind}"
        case {}:
            return "other mapping"
        case str(text) if text.isupper():
            return f"SHOUT {text}"
        case bool() | int() as n:
            return f"integer {n}"
        case _:
            return f"unmatched {type(value).__name__}"


tests = [None, False, True, 0, -1, 1.5, 2 + 3j, "yes", b"yes", [], (), [7], (1, 2, 3, 9), [1, 9], ["x", "x"], (5, "s"), [2, 3]]
tests += [{"type": "circle", "r": 2, "z": 1}, {"type": "square"}, {"a": 1}, "LOUD", "quiet", 42, 3.5, {1, 2}, range(1), bytearray(b"x")]
for test in tests:
    print(repr(test), "->", describe(test))
