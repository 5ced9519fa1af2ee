# class: 1
# sizes: 400 800 1600 3200 6400
# make: slots = range(0, 4 * n, 4)
# run: for i in range(80): taken(slots, i)
def taken(slots, number):
    return number in slots, slots[-1], len(slots)
