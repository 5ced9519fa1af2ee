from collections import Counter
from heapq import nsmallest


# Counter - Counter keeps positive counts only, which is just what "really grew" means
def top_growth(before, after, limit):
    return nsmallest(limit, (Counter(after) - Counter(before)).items(), key=lambda kv: (-kv[1], kv[0]))
