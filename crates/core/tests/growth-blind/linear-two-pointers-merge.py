# class: n
# sizes: 100 200 400 800 1600
# make: left, right = list(range(0, 2 * n, 2)), list(range(1, 2 * n, 2))
# run: merge(left, right)
def merge(left, right):
    out, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            out.append(left[i])
            i += 1
        else:
            out.append(right[j])
            j += 1
    return out + left[i:] + right[j:]
