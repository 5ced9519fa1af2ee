import heapq
import itertools

graph = {
    "a": {"b": 7, "c": 9, "f": 14},
    "b": {"a": 7, "c": 10, "d": 15},
    "c": {"a": 9, "b": 10, "d": 11, "f": 2},
    "d": {"b": 15, "c": 11, "e": 6},
    "e": {"d": 6, "f": 9},
    "f": {"a": 14, "c": 2, "e": 9},
    "g": {},
}


def shortest(start):
    distance, previous = {start: 0}, {}
    counter = itertools.count()
    heap = [(0, next(counter), start)]
    done = set()
    while heap:
        cost, _, node = heapq.heappop(heap)
        if node in done:
            continue
        done.add(node)
        for other, weight in graph[node].items():
            candidate = cost + weight
            if candidate < distance.get(other, float("inf")):
                distance[other] = candidate
                previous[other] = node
                heapq.heappush(heap, (candidate, next(counter), other))
    return distance, previous


distance, previous = shortest("a")
for node in sorted(graph):
    path, current = [], node
    while current in previous:
        path.append(current)
        current = previous[current]
    path.append(current)
    print(node, distance.get(node), "<-".join(path))
print(max(distance.values()))


class Item:
    def __init__(self, rank):
        self.rank = rank

    def __lt__(self, other):
        return self.rank > other.rank


heap = [Item(rank) for rank in (3, 9, 4)]
heapq.heapify(heap)
print([heapq.heappop(heap).rank for _ in range(3)])
