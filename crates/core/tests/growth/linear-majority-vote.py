# class: n
# sizes: 1600 3200 6400 12800 25600
# make: votes = [i % 3 and 1 for i in range(n)]
# run: majority(votes)
def majority(votes):
    candidate, lead = None, 0
    for vote in votes:
        if lead == 0:
            candidate = vote
        lead += 1 if vote == candidate else -1
    return candidate if votes.count(candidate) > len(votes) // 2 else None
