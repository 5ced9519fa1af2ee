# class: n
# sizes: 6400 12800 25600 51200 102400
# make: numbers = list(range(n))
# run: smallest(numbers, 0)
def smallest(numbers, rank):
    """Quickselect; the pivot in the middle halves a sorted list, and only one half is kept."""
    while True:
        pivot = numbers[len(numbers) // 2]
        below = [x for x in numbers if x < pivot]
        equal = [x for x in numbers if x == pivot]
        if rank < len(below):
            numbers = below
        elif rank < len(below) + len(equal):
            return pivot
        else:
            rank -= len(below) + len(equal)
            numbers = [x for x in numbers if x > pivot]
