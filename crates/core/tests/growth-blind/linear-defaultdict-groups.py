# class: n
# sizes: 200 400 800 1600 3200
# make: orders = [(i % 50, i) for i in range(n)]
# run: by_customer(orders)
from collections import defaultdict


def by_customer(orders):
    groups = defaultdict(list)
    for customer, amount in orders:
        groups[customer].append(amount)
    return {customer: sum(amounts) for customer, amounts in groups.items()}
