# class: n
# sizes: 200 400 800 1600 3200
# make: graph = {i: [i + 1] for i in range(n)}
# run: cyclic(graph)
def cyclic(graph):
    state = {}
    for root in graph:
        if root in state:
            continue
        stack = [(root, iter(graph.get(root, ())))]
        state[root] = "open"
        while stack:
            node, neighbours = stack[-1]
            for neighbour in neighbours:
                if state.get(neighbour) == "open":
                    return True
                if neighbour not in state:
                    state[neighbour] = "open"
                    stack.append((neighbour, iter(graph.get(neighbour, ()))))
                    break
            else:
                state[node] = "done"
                stack.pop()
    return False
