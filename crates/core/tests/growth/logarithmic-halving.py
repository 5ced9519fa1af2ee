# class: log n
# sizes: 1000 2000 4000 8000 16000
# run: for i in range(200): halvings(n + i)
def halvings(number):
    count = 0
    while number > 1:
        number //= 2
        count += 1
    return count
