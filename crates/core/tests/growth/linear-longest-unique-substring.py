# class: n
# sizes: 3200 6400 12800 25600 51200
# make: import random
# make: rng = random.Random(3)
# make: text = "".join(rng.choice("abcdefghijklmnop") for _ in range(n))
# run: longest_unique(text)
def longest_unique(text):
    last = {}
    start = best = 0
    for index, letter in enumerate(text):
        if letter in last and last[letter] >= start:
            start = last[letter] + 1
        last[letter] = index
        best = max(best, index - start + 1)
    return best
