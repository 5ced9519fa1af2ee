# WRONG: "Anything else that is raised (a `BaseException` that is no `Exception`) ends the run and comes through." -- run_dag(["a"], {}, execute, 0) where execute raises GeneratorExit (or an own subclass of BaseException): gives {"a": "failed"} instead of letting it through
from graphlib import TopologicalSorter


def run_dag(tasks, deps, execute, max_retries):
    graph = {task: list(deps.get(task, ())) for task in tasks}
    result = {}
    for task in list(TopologicalSorter(graph).static_order()):
        if any(result[other] != "success" for other in graph[task]):
            result[task] = "skipped"
            continue
        result[task] = "failed"
        for _ in range(max_retries + 1):
            try:
                execute(task)
            except (KeyboardInterrupt, SystemExit):
                raise
            except BaseException:
                continue
            result[task] = "success"
            break
    return result
