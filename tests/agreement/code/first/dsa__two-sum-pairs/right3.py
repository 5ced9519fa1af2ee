from functools import reduce

# Two numbers add up to the target exactly when they lie equally far from its half, on either side.
# 2x - target is twice the (signed) distance; a bit says on which side something has been met.
BELOW, ABOVE, BOTH = 1, 2, 3


def find_pairs(arr, target):
    def note(sides, number):
        gap = 2 * number - target
        if gap:
            sides[abs(gap)] = sides.get(abs(gap), 0) | (ABOVE if gap > 0 else BELOW)
        else:  # the half itself: the first one counts as "below", each further one as "above"
            sides[0] = BOTH if 0 in sides else BELOW
        return sides

    sides = reduce(note, arr, {})
    return [((target - gap) // 2, (target + gap) // 2) for gap in sides if sides[gap] == BOTH]
