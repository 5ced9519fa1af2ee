# class: 1
# sizes: 200 400 800 1600 3200
# make: words = ["stop"] + ["go"] * n
# run: for _ in range(70): position(words, "stop")
def position(words, wanted):
    index = 0
    while index < len(words):
        if words[index] == wanted:
            return index
        index += 1
    return -1
