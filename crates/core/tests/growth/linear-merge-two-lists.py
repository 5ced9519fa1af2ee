# class: n
# sizes: 3200 6400 12800 25600 51200
# make: first = list(range(0, 2 * n, 2))
# make: second = list(range(1, 2 * n, 2))
# run: merge(first, second)
def merge(first, second):
    result = []
    i = j = 0
    while i < len(first) and j < len(second):
        if first[i] <= second[j]:
            result.append(first[i])
            i += 1
        else:
            result.append(second[j])
            j += 1
    return result + first[i:] + second[j:]
