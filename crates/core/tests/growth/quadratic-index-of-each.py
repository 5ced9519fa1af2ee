# class: n^2
# sizes: 150 300 600 1200 2400
# make: names = ["n%d" % i for i in range(n)]
# run: positions(names)
def positions(names):
    return {name: names.index(name) for name in names}
