# class: n log n
# sizes: 6400 12800 25600 51200 102400
# make: import random
# make: rng = random.Random(3)
# make: words = ["%06d" % rng.randrange(10 ** 6) for _ in range(n)]
# run: words.sort(); first_and_last(words)
def first_and_last(words):
    return words[0], words[-1]
