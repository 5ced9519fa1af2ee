# class: n
# sizes: 6400 12800 25600 51200 102400
# make: text = "([{" * (n // 6) + "}])" * (n // 6)
# run: balanced(text)
PAIRS = {")": "(", "]": "[", "}": "{"}


def balanced(text):
    stack = []
    for bracket in text:
        if bracket in PAIRS.values():
            stack.append(bracket)
        elif not stack or stack.pop() != PAIRS[bracket]:
            return False
    return not stack
