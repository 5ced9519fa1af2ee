# class: n^2
# sizes: 200 400 800 1600 3200
# make: words = ["w%d" % i for i in range(n)]
# run: collect(words)
def collect(words):
    seen = ()
    for word in words:
        seen += (word,)
    return seen
