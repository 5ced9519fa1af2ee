from graphlib import TopologicalSorter


def run_dag(tasks, deps, execute, max_retries):
    def works(task):
        try:
            return execute(task), True
        except Exception:
            return ()

    def final(task):
        return (
            "skipped" if {done[d] for d in deps.get(task, ())} - {"success"}
            else "success" if any(works(task) for _ in range(max_retries + 1))
            else "failed"
        )

    done = {}
    for task in (*TopologicalSorter({t: deps.get(t, ()) for t in tasks}).static_order(),):  # CycleError is a ValueError
        done[task] = final(task)
    return {t: done[t] for t in sorted(tasks, key=lambda t: done[t])}
