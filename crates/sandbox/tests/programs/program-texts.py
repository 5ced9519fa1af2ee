from collections import Counter, defaultdict
from textwrap import fill

TEXT = """It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness, it was the epoch of belief, it was the epoch of incredulity."""
words = [w.strip(",.").lower() for w in TEXT.split()]
counts = Counter(words)
width = max(map(len, counts))
for word, n in counts.most_common(6):
    print(f"{word:>{width}} {'#' * n} {n}")
print(len(words), len(counts), round(sum(map(len, words)) / len(words), 3))
following = defaultdict(Counter)
for a, b in zip(words, words[1:]):
    following[a][b] += 1
print({a: following[a].most_common(1)[0] for a in ("it", "the", "of")})


def caesar(text, shift):
    def move(ch):
        if not ch.isascii() or not ch.isalpha():
            return ch
        base = ord("A") if ch.isupper() else ord("a")
        return chr((ord(ch) - base + shift) % 26 + base)

    return "".join(map(move, text))


secret = caesar("Attack at Dawn!", 3)
print(secret, caesar(secret, -3))


def roman(n):
    out = ""
    for value, letters in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        count, n = divmod(n, value)
        out += letters * count
    return out


print([roman(n) for n in (1, 4, 9, 14, 1994, 2024, 3999)])


def compress(text):
    out, i = [], 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        out.append(f"{text[i]}{j - i}" if j - i > 1 else text[i])
        i = j
    return "".join(out)


print(compress("aaabccdddd"), compress(""), [w for w in ("level", "noon", "apple") if w == w[::-1]])
anagrams = defaultdict(list)
for word in "listen silent enlist abc cab tinsel other".split():
    anagrams["".join(sorted(word))].append(word)
print(list(anagrams.values()))
print(fill(" ".join(sorted(set(words))), 60))
