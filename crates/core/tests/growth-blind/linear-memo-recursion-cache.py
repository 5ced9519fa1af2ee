# class: n
# sizes: 20 40 80 160 320
# run: ways(n)
from functools import cache


def ways(steps):
    @cache
    def climb(left):
        if left < 0:
            return 0
        if left == 0:
            return 1
        return (climb(left - 1) + climb(left - 2)) % 1000003

    return climb(steps)
