# class: n log n
# sizes: 200 400 800 1600 3200
# run: total_depth(n)
def total_depth(size):
    """Each level touches every element once."""
    def build(items, depth):
        if not items:
            return 0
        middle = len(items) // 2
        kept = [one for one in items if one != items[middle]]
        return depth + build(kept[:middle], depth + 1) + build(kept[middle:], depth + 1)

    return build(list(range(size)), 0)
