# class: log n
# sizes: 800 1600 3200 6400 12800
# make: top = n // 3
# make: profits = [-(i - top) * (i - top) for i in range(n)]
# run: for i in range(100): best_price(profits)
def best_price(profits):
    left, right = 0, len(profits) - 1
    while right - left > 2:
        third = (right - left) // 3
        if profits[left + third] < profits[right - third]:
            left += third
        else:
            right -= third
    return max(range(left, right + 1), key=profits.__getitem__)
