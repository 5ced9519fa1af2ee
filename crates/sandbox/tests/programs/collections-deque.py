from collections import deque

queue = deque([1, 2, 3], maxlen=4)
queue.append(4)
queue.append(5)
print(queue, queue.maxlen)
queue.appendleft(0)
print(queue)
queue.rotate(1)
print(list(queue))
queue.rotate(-2)
print(list(queue))
print(queue.popleft(), queue.pop(), list(queue))
queue.extendleft("xyz")
print(list(queue))
queue.insert(1, "new") if len(queue) < 4 else print("full")
try:
    queue.insert(0, "too many")
except IndexError as error:
    print(error)
print(queue.count("x"), queue.index("x"))
try:
    queue.remove("absent")
except ValueError as error:
    print(type(error).__name__, error)
queue.reverse()
print(list(queue), queue[0], queue[-1])
queue.clear()
try:
    queue.pop()
except IndexError as error:
    print(error)
growing = deque(range(3))
try:
    for item in growing:
        growing.append(item)
except RuntimeError as error:
    print(error)
print(deque("abc") < deque("abd"), deque("ab") + deque("cd"), deque("ab") * 2)
window, sums = deque(maxlen=3), []
for value in range(8):
    window.append(value)
    sums.append(sum(window))
print(sums)
