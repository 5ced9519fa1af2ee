import heapq
import itertools


class Search:
    """Dijkstra's algorithm where every edge costs 1."""

    def __init__(self, graph, start):
        self.graph = graph
        self.order = itertools.count()
        self.best = {start: 0}
        self.link = {}
        self.heap = [(0, next(self.order), start)]

    def to(self, goal):
        done = set()
        while self.heap:
            cost, _, node = heapq.heappop(self.heap)
            if node in done:
                continue
            done.add(node)
            if node == goal:
                return self.trace(goal)
            for neighbour in self.graph.get(node, []):
                if cost + 1 < self.best.get(neighbour, float("inf")):
                    self.best[neighbour] = cost + 1
                    self.link[neighbour] = node
                    heapq.heappush(self.heap, (cost + 1, next(self.order), neighbour))
        return []

    def trace(self, node):
        path = [node]
        while node in self.link:
            node = self.link[node]
            path.insert(0, node)
        return path


def shortest_path(graph, start, goal):
    return Search(graph, start).to(goal)
