from collections import Counter


def top_growth(before, after, limit):
    return (Counter(after) - Counter(before)).most_common(limit)
