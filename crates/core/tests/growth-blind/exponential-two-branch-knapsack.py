# class: 2^n
# sizes: 6 8 10 12 14
# make: items = [(1, i) for i in range(n)]
# run: pack(items, n)
def pack(items, room, index=0):
    if index == len(items) or room == 0:
        return 0
    weight, value = items[index]
    without = pack(items, room, index + 1)
    return max(without, value + pack(items, room - weight, index + 1)) if weight <= room else without
