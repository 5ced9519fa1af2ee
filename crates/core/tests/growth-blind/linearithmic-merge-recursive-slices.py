# class: n log n
# sizes: 100 200 400 800 1600
# make: arr = [(i * 7919) % 10007 for i in range(n)]
# run: merge_sort(arr)
def merge_sort(arr):
    if len(arr) < 2:
        return arr
    middle = len(arr) // 2
    left, right = merge_sort(arr[:middle]), merge_sort(arr[middle:])
    out = []
    while left and right:
        out.append(left.pop() if left[-1] > right[-1] else right.pop())
    return left + right + out[::-1]
