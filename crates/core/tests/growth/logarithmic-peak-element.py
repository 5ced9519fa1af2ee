# class: log n
# sizes: 800 1600 3200 6400 12800
# make: hill = list(range(n // 3)) + list(range(n - n // 3, 0, -1))
# run: for i in range(200): peak(hill)
def peak(heights):
    low, high = 0, len(heights) - 1
    while low < high:
        middle = (low + high) // 2
        if heights[middle] < heights[middle + 1]:
            low = middle + 1
        else:
            high = middle
    return low
