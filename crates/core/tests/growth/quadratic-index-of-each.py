# class: n^2
# sizes: 75 150 300 600 1200
# make: names = ["n%05d" % i for i in range(n)]
# run: positions(names)
def positions(names):
    return {name: names.index(name) for name in names}
