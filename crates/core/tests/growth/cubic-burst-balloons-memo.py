# class: n^3
# sizes: 5 10 20 40 80
# make: balloons = [1 + (i * 5) % 9 for i in range(n)]
# run: most_coins(balloons)
from functools import lru_cache


def most_coins(balloons):
    values = [1, *balloons, 1]

    @lru_cache(None)
    def best(left, right):
        result = 0
        for last in range(left + 1, right):
            coins = values[left] * values[last] * values[right]
            result = max(result, coins + best(left, last) + best(last, right))
        return result

    return best(0, len(values) - 1)
