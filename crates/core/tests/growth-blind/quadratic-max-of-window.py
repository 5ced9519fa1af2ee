# class: n^2
# sizes: 200 400 800 1600 3200
# make: nums = list(range(n, 0, -1))
# run: max_window(nums, n // 2)
def max_window(nums, k):
    return [max(nums[i:i + k]) for i in range(len(nums) - k + 1)]
