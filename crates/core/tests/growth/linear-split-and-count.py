# class: n
# sizes: 3200 6400 12800 25600 51200
# make: text = "the cat and the dog saw the bird " * (n // 8)
# run: most_common_word(text)
def most_common_word(text):
    counts = {}
    for word in text.split():
        word = word.strip(".,")
        counts[word] = counts.get(word, 0) + 1
    return max(counts, key=lambda word: (counts[word], word))
