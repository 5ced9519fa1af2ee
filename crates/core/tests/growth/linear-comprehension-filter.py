# class: n
# sizes: 12800 25600 51200 102400 204800
# make: orders = [{"id": i, "total": i % 97} for i in range(n)]
# run: large_orders(orders)
def large_orders(orders):
    return [order["id"] for order in orders if order["total"] > 50]
