# WRONG: "`tasks` and `deps` are not changed." -- deps = collections.defaultdict(list, {"b": ["a"]}); run_dag(["a", "b"], deps, print, 0): afterwards deps has the additional entry "a": []
from collections import deque


def run_dag(tasks, deps, execute, max_retries):
    waits_for = {}
    followers = {task: [] for task in tasks}
    for task in tasks:
        try:
            needed = set(deps[task])
        except KeyError:
            needed = set()
        waits_for[task] = needed
        for other in needed:
            followers[other].append(task)

    open_count = {task: len(needed) for task, needed in waits_for.items()}
    ready = deque(task for task in tasks if open_count[task] == 0)
    order = []
    while ready:
        task = ready.popleft()
        order.append(task)
        for follower in followers[task]:
            open_count[follower] -= 1
            if open_count[follower] == 0:
                ready.append(follower)
    if len(order) < len(tasks):
        raise ValueError("the tasks wait for each other in a cycle")

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
