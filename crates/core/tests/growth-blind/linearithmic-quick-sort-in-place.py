# class: n log n
# sizes: 200 400 800 1600 3200
# make: arr = [(i * 7919) % 10007 for i in range(n)]
# run: quick_sort(arr)
def quick_sort(arr):
    stack = [(0, len(arr) - 1)]
    while stack:
        low, high = stack.pop()
        if low >= high:
            continue
        pivot, i, j = arr[(low + high) // 2], low, high
        while i <= j:
            while arr[i] < pivot:
                i += 1
            while arr[j] > pivot:
                j -= 1
            if i <= j:
                arr[i], arr[j] = arr[j], arr[i]
                i, j = i + 1, j - 1
        stack += [(low, j), (i, high)]
    return arr
