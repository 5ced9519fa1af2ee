# class: n log n
# sizes: 800 1600 3200 6400 12800
# make: numbers = list(range(n))
# run: longest_rising(numbers)
def longest_rising(numbers):
    """Patience sorting with a binary search of one's own; a rising list makes as many piles as numbers."""
    tails = []
    for number in numbers:
        left, right = 0, len(tails)
        while left < right:
            middle = (left + right) // 2
            if tails[middle] < number:
                left = middle + 1
            else:
                right = middle
        if left == len(tails):
            tails.append(number)
        else:
            tails[left] = number
    return len(tails)
