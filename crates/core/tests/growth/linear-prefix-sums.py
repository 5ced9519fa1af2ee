# class: n
# sizes: 3200 6400 12800 25600 51200
# make: changes = [(-1) ** i * (i % 50) for i in range(n)]
# run: subarrays_with_sum(changes, 10 ** 9)
def subarrays_with_sum(numbers, wanted):
    """How many runs of neighbours have the wanted sum."""
    prefix = [0]
    for number in numbers:
        prefix.append(prefix[-1] + number)
    seen = {}
    count = 0
    for value in prefix:
        count += seen.get(value - wanted, 0)
        seen[value] = seen.get(value, 0) + 1
    return count
