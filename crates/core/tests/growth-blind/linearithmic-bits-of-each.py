# class: n log n
# sizes: 256 512 1024 2048 4096
# run: ones(n)
def ones(limit):
    out = []
    for number in range(limit):
        count, rest = 0, number
        while rest:
            count += rest & 1
            rest >>= 1
        out.append(count)
    return out
