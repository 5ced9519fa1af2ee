# class: n
# sizes: 64 128 256 512 1024
# make: values = list(range(n))
# run: largest(values, 0, n)
def largest(values, low, high):
    """Divide and conquer with constant work at each node."""
    if high - low == 1:
        return values[low]
    middle = (low + high) // 2
    return max(largest(values, low, middle), largest(values, middle, high))
