# class: 2^n
# sizes: 8 10 12 14 16
# make: weights = [3] * (n - 1) + [4]
# run: can_split(weights)
def can_split(weights):
    """Tries to give each weight to the left or to the right; an odd total makes every try fail."""

    def give(index, left, right):
        if index == len(weights):
            return left == right
        return give(index + 1, left + weights[index], right) or give(index + 1, left, right + weights[index])

    return give(0, 0, 0)
