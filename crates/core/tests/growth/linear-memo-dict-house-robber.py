# class: n
# sizes: 50 100 200 400 800
# make: houses = [(i * 7) % 13 for i in range(n)]
# run: loot(houses, 0, {})
def loot(houses, start, memo):
    if start >= len(houses):
        return 0
    if start not in memo:
        memo[start] = max(loot(houses, start + 1, memo), houses[start] + loot(houses, start + 2, memo))
    return memo[start]
