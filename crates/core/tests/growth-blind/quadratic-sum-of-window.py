# class: n^2
# sizes: 200 400 800 1600 3200
# make: arr = list(range(n))
# run: averages(arr, n // 2)
def averages(arr, k):
    return [sum(arr[i:i + k]) / k for i in range(len(arr) - k + 1)]
