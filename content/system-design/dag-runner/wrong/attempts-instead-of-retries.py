def run_dag(tasks, deps, execute, max_retries):
    order = sort(tasks, deps)
    results = {}
    for task in order:
        if any(results[before] != "success" for before in deps.get(task, [])):
            results[task] = "skipped"
            continue
        results[task] = "failed"
        for attempt in range(max_retries):
            try:
                execute(task)
            except Exception:
                continue
            results[task] = "success"
            break
    return results


def sort(tasks, deps):
    order, left = [], list(tasks)
    while left:
        ready = [task for task in left if all(before in order for before in deps.get(task, []))]
        if not ready:
            raise ValueError("cycle")
        order.extend(ready)
        left = [task for task in left if task not in ready]
    return order
