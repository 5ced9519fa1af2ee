from graphlib import TopologicalSorter


def run_dag(tasks, deps, execute, max_retries):
    TopologicalSorter(deps).prepare()  # raises CycleError, a ValueError
    results = {}

    def run(task):
        for before in deps.get(task, []):
            run(before)
        if any(results[before] != "success" for before in deps.get(task, [])):
            results[task] = "skipped"
            return
        for attempt in range(max_retries + 1):
            try:
                execute(task)
                results[task] = "success"
                return
            except Exception:
                results[task] = "failed"

    for task in tasks:
        if task not in results:
            run(task)
    return results
