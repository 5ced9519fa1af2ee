# class: n^2
# sizes: 125 250 500 1000 2000
# make: line = list(range(64 * n))
# run: serve(line, n)
def serve(line, customers):
    """The line is far longer than what is served, and all of it moves up at each pop(0)."""
    served = 0
    for _ in range(customers):
        line.pop(0)
        served += 1
    return served
