from collections import deque


def topological_order(tasks, deps):
    waiting = {task: len(deps.get(task, [])) for task in tasks}
    followers = {task: [] for task in tasks}
    for task in tasks:
        for dependency in deps.get(task, []):
            followers[dependency].append(task)
    queue = deque(task for task in tasks if waiting[task] == 0)
    order = []
    while queue:
        task = queue.popleft()
        order.append(task)
        for follower in followers[task]:
            waiting[follower] -= 1
            if waiting[follower] == 0:
                queue.append(follower)
    if len(order) < len(tasks):
        raise ValueError("the tasks form a cycle")
    return order


def run_dag(tasks, deps, execute, max_retries):
    status = {}
    for task in topological_order(tasks, deps):
        blocked = [d for d in deps.get(task, []) if status[d] != "success"]
        if blocked:
            status[task] = "skipped"
            continue
        attempts_left = max_retries + 1
        status[task] = "failed"
        while attempts_left and status[task] == "failed":
            attempts_left -= 1
            try:
                execute(task)
            except Exception:
                pass
            else:
                status[task] = "success"
    return status
