import heapq


def run_dag(tasks, deps, execute, max_retries):
    waits_for = {task: set(deps.get(task, ())) for task in tasks}
    followers = {task: [] for task in tasks}
    for task, needed in waits_for.items():
        for other in needed:
            followers[other].append(task)

    # A heap makes the order of independent tasks the same in every run.
    open_count = {task: len(needed) for task, needed in waits_for.items()}
    ready = [task for task in tasks if open_count[task] == 0]
    heapq.heapify(ready)
    order = []
    while ready:
        task = heapq.heappop(ready)
        order.append(task)
        for follower in followers[task]:
            open_count[follower] -= 1
            if open_count[follower] == 0:
                heapq.heappush(ready, follower)
    if len(order) < len(tasks):
        raise ValueError("cycle")

    result = {}
    for task in order:
        if any(result[other] != "success" for other in waits_for[task]):
            result[task] = "skipped"
            continue
        result[task] = "failed"
        for _ in range(max_retries + 1):
            try:
                execute(task)
            except Exception:
                continue
            result[task] = "success"
            break
    return result
