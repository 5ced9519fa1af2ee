# class: n
# sizes: 25600 51200 102400 204800 409600
# make: ages = [(i * 7919) % 100 for i in range(n)]
# run: sort_ages(ages)
def sort_ages(ages):
    counts = [0] * 120
    for age in ages:
        counts[age] += 1
    result = []
    for age, count in enumerate(counts):
        result.extend([age] * count)
    return result
