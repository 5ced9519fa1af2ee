# class: n
# sizes: 200 400 800 1600 3200
# make: votes = [i % 7 for i in range(n)]
# run: winner(votes)
from collections import Counter


def winner(votes):
    return Counter(votes).most_common(1)[0][0]
