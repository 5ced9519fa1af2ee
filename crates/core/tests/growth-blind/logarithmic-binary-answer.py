# class: log n
# sizes: 1000 4000 16000 64000 256000
# run: for i in range(30): square_root(n * n + i, n * 2)
def square_root(number, high):
    low = 0
    while low < high:
        middle = (low + high + 1) // 2
        if middle * middle <= number:
            low = middle
        else:
            high = middle - 1
    return low
