# class: n
# sizes: 200 400 800 1600 3200
# make: data = list(range(n))
# run: already(data)
def already(data):
    """Timsort on sorted data is one pass."""
    ordered = sorted(data)
    return all(a == b for a, b in zip(data, ordered))
