# class: 1
# sizes: 800 1600 3200 6400 12800
# make: election = Election(["c%d" % (i * i % 17) for i in range(n)])
# run: for i in range(200): election.vote("c4"); election.share("c%d" % (i % 17))
from collections import Counter


class Election:
    def __init__(self, votes):
        self.tally = Counter(votes)
        self.total = len(votes)

    def vote(self, name):
        self.tally[name] += 1
        self.total += 1

    def share(self, name):
        return self.tally[name] / self.total
