# class: n
# sizes: 6400 12800 25600 51200 102400
# make: graph = {i: [j for j in (2 * i + 1, 2 * i + 2) if j < n] for i in range(n)}
# run: reachable(graph, 0)
def reachable(graph, start):
    stack, seen = [start], {start}
    while stack:
        node = stack.pop()
        for neighbour in graph[node]:
            if neighbour not in seen:
                seen.add(neighbour)
                stack.append(neighbour)
    return len(seen)
