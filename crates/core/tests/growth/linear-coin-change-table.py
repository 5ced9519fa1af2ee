# class: n
# sizes: 3200 6400 12800 25600 51200
# run: fewest_coins([1, 5, 10, 25], n)
def fewest_coins(coins, amount):
    """n times the number of coins, which is four."""
    best = [0] + [amount + 1] * amount
    for total in range(1, amount + 1):
        for coin in coins:
            if coin <= total and best[total - coin] + 1 < best[total]:
                best[total] = best[total - coin] + 1
    return best[amount]
