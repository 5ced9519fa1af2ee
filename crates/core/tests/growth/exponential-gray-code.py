# class: 2^n
# sizes: 10 12 14 16 18
# run: gray_code(n)
def gray_code(bits):
    codes = [0]
    for place in range(bits):
        codes += [code | 1 << place for code in reversed(codes)]
    return codes
