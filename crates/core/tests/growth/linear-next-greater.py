# class: n
# sizes: 6400 12800 25600 51200 102400
# make: temperatures = list(range(n, 0, -1))
# run: days_until_warmer(temperatures)
def days_until_warmer(temperatures):
    waits = [0] * len(temperatures)
    stack = []
    for day, degrees in enumerate(temperatures):
        while stack and temperatures[stack[-1]] < degrees:
            earlier = stack.pop()
            waits[earlier] = day - earlier
        stack.append(day)
    return waits
