# class: n log n
# sizes: 1600 3200 6400 12800 25600
# make: numbers = list(range(n))
# run: quicksort(numbers, 0, n - 1)
def quicksort(items, low, high):
    """Hoare's partition; the middle element is a perfect pivot for sorted input."""
    if low >= high:
        return
    pivot = items[(low + high) // 2]
    i, j = low, high
    while i <= j:
        while items[i] < pivot:
            i += 1
        while items[j] > pivot:
            j -= 1
        if i <= j:
            items[i], items[j] = items[j], items[i]
            i += 1
            j -= 1
    quicksort(items, low, j)
    quicksort(items, i, high)
