# WRONG: "Anything else that is raised (a `BaseException` that is no `Exception`) ends the run and comes through." -- run_dag(["a"], {}, execute, 0) where execute raises KeyboardInterrupt gives {"a": "failed"}
from graphlib import TopologicalSorter


def run_dag(tasks, deps, execute, max_retries):
    """Run all tasks after what they wait for; return a dict from task to "success", "failed" or "skipped"."""
    graph = {task: deps.get(task, []) for task in tasks}
    order = list(TopologicalSorter(graph).static_order())
    result = {}
    for task in order:
        if not all(result[dep] == "success" for dep in graph[task]):
            result[task] = "skipped"
            continue
        attempts = 0
        while True:
            attempts += 1
            try:
                execute(task)
            except:
                if attempts > max_retries:
                    result[task] = "failed"
                    break
            else:
                result[task] = "success"
                break
    return result
