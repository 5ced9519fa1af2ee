# WRONG: "If tasks wait for each other in a cycle (also a task for itself), `ValueError` is raised" -- run_dag(["a"], {"a": ["a"]}, execute, 0) executes "a" and gives {"a": "success"}
def run_dag(tasks, deps, execute, max_retries):
    """Run all tasks after what they wait for; return a dict from task to "success", "failed" or "skipped"."""
    needs = {task: set(deps.get(task, ())) - {task} for task in tasks}
    order = []
    placed = set()
    left = list(tasks)
    while left:
        ready = [task for task in left if needs[task] <= placed]
        if not ready:
            raise ValueError("cycle between " + ", ".join(map(str, left)))
        order += ready
        placed.update(ready)
        left = [task for task in left if task not in placed]

    result = {}
    for task in order:
        if any(result[dep] != "success" for dep in needs[task]):
            result[task] = "skipped"
            continue
        for _ in range(max_retries + 1):
            try:
                execute(task)
            except Exception:
                result[task] = "failed"
            else:
                result[task] = "success"
                break
    return result
