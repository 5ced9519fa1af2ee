# class: log n
# sizes: 1000 4000 16000 64000 256000
# run: for i in range(50): in_base(n + i, 2)
def in_base(number, base):
    if number < base:
        return str(number)
    return in_base(number // base, base) + str(number % base)
