# class: n
# sizes: 12800 25600 51200 102400 204800
# make: colours = [(i * i) % 7 % 3 for i in range(n)]
# run: sort_colours(colours)
def sort_colours(colours):
    low, index, high = 0, 0, len(colours) - 1
    while index <= high:
        if colours[index] == 0:
            colours[low], colours[index] = colours[index], colours[low]
            low += 1
            index += 1
        elif colours[index] == 2:
            colours[high], colours[index] = colours[index], colours[high]
            high -= 1
        else:
            index += 1
