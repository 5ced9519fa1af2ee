# class: n^2
# sizes: 50 100 200 400 800
# make: heights = list(range(n, 0, -1))
# run: sunny(heights)
def sunny(heights):
    """Houses that see the sun: all houses to the right are lower."""
    return [i for i, height in enumerate(heights) if all(height > other for other in heights[i + 1:])]
