# class: n
# sizes: 6400 12800 25600 51200 102400
# make: events = [("user%d" % (i % 40), i) for i in range(n)]
# run: group(events)
from collections import defaultdict


def group(events):
    groups = defaultdict(list)
    for user, event in events:
        groups[user].append(event)
    return {user: len(found) for user, found in groups.items()}
