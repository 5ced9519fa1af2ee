# class: n^2
# sizes: 100 200 400 800 1600
# make: head = None
# make: for i in range(n): head = (i, head)
# run: total(head, n)
def get(chain, index):
    for _ in range(index):
        chain = chain[1]
    return chain[0]


def total(chain, size):
    """Walks from the start for every index."""
    return sum(get(chain, index) for index in range(size))
