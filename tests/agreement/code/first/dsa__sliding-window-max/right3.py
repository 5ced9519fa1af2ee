from itertools import accumulate, chain


def max_sliding_window(nums, k):
    # Cut nums into blocks of k. A window touches at most two of them: it is the end of one and the beginning
    # of the next, so its maximum is max(running maximum from the right at its first, from the left at its last).
    if k > len(nums):
        return []
    blocks = [nums[b:b + k] for b in range(0, len(nums), k)]
    from_left = chain.from_iterable(accumulate(block, max) for block in blocks)
    from_right = chain.from_iterable(list(accumulate(block[::-1], max))[::-1] for block in blocks)
    ends = (top for i, top in enumerate(from_left) if i >= k - 1)
    return [*map(max, ends, from_right)]
