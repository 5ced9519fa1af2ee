# class: n
# sizes: 3200 6400 12800 25600 51200
# make: bars = [(i * 31) % 47 for i in range(n)]
# run: largest_rectangle(bars)
def largest_rectangle(bars):
    stack = []
    best = 0
    for index, height in enumerate(bars + [0]):
        start = index
        while stack and stack[-1][1] >= height:
            start, tall = stack.pop()
            best = max(best, tall * (index - start))
        stack.append((start, height))
    return best
