from collections import Counter


def top_growth(before, after, limit):
    grown = Counter(after) - Counter(before)
    ordered = sorted(grown.items())
    ordered.sort(key=lambda item: item[1], reverse=True)
    return ordered[:limit]
