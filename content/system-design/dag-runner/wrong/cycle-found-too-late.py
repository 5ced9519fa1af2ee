def run_dag(tasks, deps, execute, max_retries):
    results = {}
    while len(results) < len(tasks):
        ready = [task for task in tasks if task not in results and all(before in results for before in deps.get(task, []))]
        if not ready:
            raise ValueError("the tasks wait for each other")
        for task in ready:
            if any(results[before] != "success" for before in deps.get(task, [])):
                results[task] = "skipped"
                continue
            results[task] = "failed"
            for attempt in range(max_retries + 1):
                try:
                    execute(task)
                    results[task] = "success"
                    break
                except Exception:
                    pass
    return results
