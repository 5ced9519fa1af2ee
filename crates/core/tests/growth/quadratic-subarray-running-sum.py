# class: n^2
# sizes: 80 160 320 640 1280
# make: numbers = [1] * n
# run: count_subarrays(numbers, -1)
def count_subarrays(nums, k):
    count = 0
    for start in range(len(nums)):
        total = 0
        for end in range(start, len(nums)):
            total += nums[end]
            if total == k:
                count += 1
    return count
