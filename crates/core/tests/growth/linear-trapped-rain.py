# class: n
# sizes: 6400 12800 25600 51200 102400
# make: heights = [(i * 37) % 23 for i in range(n)]
# run: trapped(heights)
def trapped(heights):
    left, right = 0, len(heights) - 1
    left_wall = right_wall = water = 0
    while left < right:
        if heights[left] < heights[right]:
            left_wall = max(left_wall, heights[left])
            water += left_wall - heights[left]
            left += 1
        else:
            right_wall = max(right_wall, heights[right])
            water += right_wall - heights[right]
            right -= 1
    return water
