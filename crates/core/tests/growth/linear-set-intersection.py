# class: n
# sizes: 12800 25600 51200 102400 204800
# make: first = list(range(n))
# make: second = list(range(n // 2, n + n // 2))
# run: common(first, second)
def common(first, second):
    wanted = set(first)
    return [value for value in second if value in wanted]
