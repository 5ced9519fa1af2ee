# class: log n
# sizes: 800 1600 3200 6400 12800
# make: import heapq
# make: heap = [Patient(i) for i in range(n)]
# run: for i in range(100): heapq.heappush(heap, Patient(-i)); heapq.heappop(heap)
class Patient:
    def __init__(self, urgency):
        self.urgency = urgency

    def __lt__(self, other):
        return self.urgency < other.urgency
