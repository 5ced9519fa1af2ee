# class: n^3
# sizes: 10 20 40 80 160
# make: arr = list(range(n))
# run: triples(arr, 3 * n)
def triples(arr, target):
    count = 0
    for i in range(len(arr)):
        for j in range(i + 1, len(arr)):
            for k in range(j + 1, len(arr)):
                count += arr[i] + arr[j] + arr[k] == target
    return count
