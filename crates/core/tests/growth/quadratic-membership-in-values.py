# class: n^2
# sizes: 100 200 400 800 1600
# make: codes = {i: "code%05d" % i for i in range(n)}
# make: wanted = ["code%05d" % i for i in range(n)]
# run: known(codes, wanted)
def known(codes, wanted):
    """A dict, but searched by value."""
    return sum(1 for code in wanted if code in codes.values())
