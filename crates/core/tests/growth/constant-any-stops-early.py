# class: 1
# sizes: 800 1600 3200 6400 12800
# make: readings = [5, 7, -1] + list(range(n))
# run: for i in range(100): has_error(readings)
def has_error(readings):
    return any(value < 0 for value in readings)
