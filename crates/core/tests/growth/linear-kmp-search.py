# class: n
# sizes: 6400 12800 25600 51200 102400
# make: text = "a" * (n - 1) + "b"
# run: find(text, "aaaaaaab")
def failure_table(pattern):
    table = [0] * len(pattern)
    length = 0
    for index in range(1, len(pattern)):
        while length and pattern[index] != pattern[length]:
            length = table[length - 1]
        if pattern[index] == pattern[length]:
            length += 1
        table[index] = length
    return table


def find(text, pattern):
    table = failure_table(pattern)
    matched = 0
    for index, letter in enumerate(text):
        while matched and letter != pattern[matched]:
            matched = table[matched - 1]
        if letter == pattern[matched]:
            matched += 1
        if matched == len(pattern):
            return index - matched + 1
    return -1
