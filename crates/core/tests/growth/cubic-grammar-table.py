# class: n^3
# sizes: 6 12 24 48 96
# make: text = "ab" * (n // 2)
# run: derives(text)
RULES = [("S", "A", "B"), ("S", "S", "S")]


def derives(text):
    """The algorithm of Cocke, Younger and Kasami for a grammar of (ab)+."""
    size = len(text)
    table = {}
    for index, letter in enumerate(text):
        table[index, index + 1] = {"A"} if letter == "a" else {"B"}
    for width in range(2, size + 1):
        for start in range(size - width + 1):
            end = start + width
            found = set()
            for cut in range(start + 1, end):
                left, right = table[start, cut], table[cut, end]
                for whole, first, second in RULES:
                    if first in left and second in right:
                        found.add(whole)
            table[start, end] = found
    return "S" in table[0, size]
