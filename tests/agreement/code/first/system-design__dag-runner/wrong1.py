# WRONG: "If tasks wait for each other in a cycle (also a task for itself), `ValueError` is raised **before anything is executed**." -- tasks ["x", "a", "b"], deps {"a": ["b"], "b": ["a"]}: "x" is executed before the ValueError
def run_dag(tasks, deps, execute, max_retries):
    """Run all tasks after what they wait for; return a dict from task to "success", "failed" or "skipped"."""
    state = {}
    pending = list(tasks)
    while pending:
        ready = [task for task in pending if all(dep in state for dep in deps.get(task, []))]
        if not ready:
            raise ValueError("cycle")
        for task in ready:
            if any(state[dep] != "success" for dep in deps.get(task, [])):
                state[task] = "skipped"
                continue
            state[task] = "failed"
            for _ in range(max_retries + 1):
                try:
                    execute(task)
                    state[task] = "success"
                    break
                except Exception:
                    continue
        pending = [task for task in pending if task not in state]
    return state
