# class: n^2
# sizes: 50 100 200 400 800
# make: values = list(range(n))
# run: distinct_so_far(values)
def distinct_so_far(values):
    return [len(set(values[:end])) for end in range(1, len(values) + 1)]
