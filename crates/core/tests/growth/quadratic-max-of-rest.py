# class: n^2
# sizes: 100 200 400 800 1600
# make: prices = [(i * 37) % 1013 for i in range(n)]
# run: best_profit(prices)
def best_profit(prices):
    best = 0
    for day in range(len(prices) - 1):
        best = max(best, max(prices[day + 1:]) - prices[day])
    return best
