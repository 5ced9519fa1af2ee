# class: n
# sizes: 200 400 800 1600 3200
# make: prices = [(i * 37) % 101 for i in range(n)]
# run: spans(prices)
def spans(prices):
    stack, out = [], []
    for day, price in enumerate(prices):
        while stack and prices[stack[-1]] <= price:
            stack.pop()
        out.append(day - (stack[-1] if stack else -1))
        stack.append(day)
    return out
