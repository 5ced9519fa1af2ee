from graphlib import TopologicalSorter


def run_dag(tasks, deps, execute, max_retries):
    graph = {task: deps.get(task, ()) for task in tasks}
    states = {}
    for task in TopologicalSorter(graph).static_order():  # looks for cycles first; its CycleError is a ValueError
        if all(states[dependency] == "success" for dependency in graph[task]):
            states[task] = run_task(task, execute, max_retries)
        else:
            states[task] = "skipped"
    return states


def run_task(task, execute, max_retries):
    for _ in range(max_retries + 1):
        try:
            execute(task)
        except Exception:
            continue
        return "success"
    return "failed"
