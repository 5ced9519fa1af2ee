# class: n log n
# sizes: 800 1600 3200 6400 12800
# make: import random
# make: rng = random.Random(3)
# make: ranks = list(range(1, n + 1))
# make: rng.shuffle(ranks)
# run: inversions(ranks)
def inversions(ranks):
    tree = [0] * (len(ranks) + 1)
    count = 0
    for seen, rank in enumerate(ranks):
        index = rank
        smaller = 0
        while index:
            smaller += tree[index]
            index -= index & -index
        count += seen - smaller
        index = rank
        while index < len(tree):
            tree[index] += 1
            index += index & -index
    return count
