# I start at the END of the list and put everything that I find in front of what I have.
from collections import deque


def flatten(nested_list):
    still_to_do = []
    for item in nested_list:
        still_to_do.append(item)

    found = deque()
    while len(still_to_do) > 0:
        last = still_to_do.pop()
        if isinstance(last, list):
            # its items go to the end of my own list, in the same order
            for item in last:
                still_to_do.append(item)
        else:
            found.appendleft(last)

    answer = []
    for item in found:
        answer.append(item)
    return answer
