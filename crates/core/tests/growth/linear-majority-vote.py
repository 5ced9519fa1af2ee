# class: n
# sizes: 12800 25600 51200 102400 204800
# make: votes = [i % 3 and 1 for i in range(n)]
# run: majority(votes)
def majority(votes):
    candidate, lead = None, 0
    for vote in votes:
        if lead == 0:
            candidate = vote
        lead += 1 if vote == candidate else -1
    return candidate if votes.count(candidate) > len(votes) // 2 else None
