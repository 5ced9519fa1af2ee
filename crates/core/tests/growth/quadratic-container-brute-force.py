# class: n^2
# sizes: 30 60 120 240 480
# make: heights = [(i * 37) % 101 for i in range(n)]
# run: most_water(heights)
def most_water(heights):
    best = 0
    for i, left in enumerate(heights):
        for j in range(i + 1, len(heights)):
            best = max(best, (j - i) * min(left, heights[j]))
    return best
