def shortest_path(graph, start, goal):
    # Step 1: the easy case
    if start == goal:
        answer = []
        answer.append(start)
        return answer

    # Step 2: turn all the edges around
    comes_from = {}
    for node in graph:
        for other in graph[node]:
            if other not in comes_from:
                comes_from[other] = {}
            comes_from[other][node] = True      # a dict, so the same edge twice is one edge

    # Step 3: how many edges is it from each node to the goal?
    distance = {}
    distance[goal] = 0
    waiting = [goal]
    position = 0
    while position < len(waiting):
        node = waiting[position]
        position = position + 1
        if node in comes_from:
            for before in comes_from[node]:
                if before not in distance:
                    distance[before] = distance[node] + 1
                    waiting.append(before)

    # Step 4: cannot get there
    if start not in distance:
        answer = []
        return answer

    # Step 5: walk downhill; among equally good next nodes take the last one listed
    answer = [start]
    here = start
    while distance[here] > 0:
        best = None
        for other in graph[here]:
            if other in distance and distance[other] == distance[here] - 1:
                best = other
        here = best
        answer.append(here)
    answer[-1] = goal
    return answer
