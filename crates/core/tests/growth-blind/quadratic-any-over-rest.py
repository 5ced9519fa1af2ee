# class: n^2
# sizes: 50 100 200 400 800
# make: graph = {i: [i + 1] for i in range(n)}
# run: roots(graph)
def roots(graph):
    return [node for node in graph if not any(node in neighbours for neighbours in graph.values())]
