# WRONG: "what it returns does not matter" -- run_dag(["a"], {}, lambda task: ValueError("a result, not raised"), 0): gives {"a": "failed"} instead of {"a": "success"}
from graphlib import TopologicalSorter


def run_dag(tasks, deps, execute, max_retries):
    graph = {task: list(deps.get(task, ())) for task in tasks}
    order = list(TopologicalSorter(graph).static_order())

    def attempt(task):
        """Run the task once; return its value, or the exception that it raised."""
        try:
            return execute(task)
        except Exception as error:
            return error

    result = {}
    for task in order:
        if all(result[other] == "success" for other in graph[task]):
            for _ in range(max_retries + 1):
                outcome = attempt(task)
                if not isinstance(outcome, Exception):
                    result[task] = "success"
                    break
            else:
                result[task] = "failed"
        else:
            result[task] = "skipped"
    return result
