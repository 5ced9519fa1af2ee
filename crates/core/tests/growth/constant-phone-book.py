# class: 1
# sizes: 800 1600 3200 6400 12800
# make: names = ["person%06d" % i for i in range(n)]
# make: book = {name: 5000 + i for i, name in enumerate(names)}
# run: for i in range(200): call(book, names[i]); call(book, "nobody")
def call(book, name):
    """The number of a person, or a message."""
    number = book.get(name)
    if number is None:
        return "no such person"
    return f"calling {number}"
