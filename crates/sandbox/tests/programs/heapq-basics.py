import heapq

heap = []
for value in [5, 1, 8, 3, 9, 2]:
    heapq.heappush(heap, value)
print(heap)
print([heapq.heappop(heap) for _ in range(len(heap))])
data = [9, 4, 7, 1, 0, 3]
heapq.heapify(data)
print(data)
print(heapq.heappushpop(data, 2), data)
print(heapq.heapreplace(data, 10), data)
print(heapq.nlargest(3, data), heapq.nsmallest(2, data))
words = ["pear", "fig", "banana", "kiwi", "date"]
print(heapq.nlargest(2, words, key=len))
print(heapq.nsmallest(3, words, key=len))
print(list(heapq.merge([1, 4, 7], [2, 5], [0, 9])))
print(list(heapq.merge("ad", "bc", reverse=False)))
print(list(heapq.merge([7, 4, 1], [5, 2], reverse=True)))
print(list(heapq.merge(["aaa", "b"], ["cc"], key=len, reverse=True)))
try:
    heapq.heappop([])
except IndexError as error:
    print(error)
tasks = [(2, "write"), (1, "read"), (2, "answer"), (0, "think")]
heapq.heapify(tasks)
while tasks:
    priority, name = heapq.heappop(tasks)
    print(priority, name)
