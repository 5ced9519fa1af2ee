# class: 2^n
# sizes: 10 12 14 16 18
# make: items = "abcdefghijklmnopqrst"[:n]
# run: power_set(items)
def power_set(items):
    sets = [""]
    for item in items:
        sets += [chosen + item for chosen in sets]
    return sets
