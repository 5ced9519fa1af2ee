# class: 1
# sizes: 1600 3200 6400 12800 25600
# make: prices = [(i * 37) % 101 for i in range(n)]
# run: for i in range(200): local_peak(prices, i + 3)
def local_peak(prices, day):
    """Whether a day had the highest price of its week."""
    week = prices[day - 3:day + 4]
    return prices[day] == max(week)
