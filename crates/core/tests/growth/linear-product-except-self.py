# class: n
# sizes: 6400 12800 25600 51200 102400
# make: numbers = [(-1) ** i for i in range(n)]
# run: product_except_self(numbers)
def product_except_self(nums):
    n = len(nums)
    answer = [1] * n
    left = 1
    for i in range(n):
        answer[i] = left
        left *= nums[i]
    right = 1
    for i in range(n - 1, -1, -1):
        answer[i] *= right
        right *= nums[i]
    return answer
