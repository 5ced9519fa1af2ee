def has_cycle(graph):
    white, grey, black = 0, 1, 2
    colour = {node: white for node in graph}

    def visit(node):
        colour[node] = grey
        for neighbour in graph[node]:
            if colour[neighbour] == grey:
                return True
            if colour[neighbour] == white and visit(neighbour):
                return True
        colour[node] = black
        return False

    return any(visit(node) for node in graph if colour[node] == white)
