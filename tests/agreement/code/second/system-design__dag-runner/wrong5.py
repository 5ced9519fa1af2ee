# WRONG: "It fails by raising an `Exception` of any kind" -- run_dag(["a"], {}, execute, 1) where execute raises StopIteration the first time: the run ends with {"a": "failed"} after one attempt instead of trying again; with more tasks the entries of the later ones are missing
from graphlib import TopologicalSorter


def run_dag(tasks, deps, execute, max_retries):
    graph = {task: list(deps.get(task, ())) for task in tasks}
    order = list(TopologicalSorter(graph).static_order())
    result = {}

    def attempts():
        """Yield each task that is to be tried now, again and again until it worked."""
        for task in order:
            if any(result[other] != "success" for other in graph[task]):
                result[task] = "skipped"
                continue
            result[task] = "failed"
            for _ in range(max_retries + 1):
                yield task
                if result[task] == "success":
                    break

    todo = attempts()
    while True:
        try:
            task = next(todo)
            execute(task)
            result[task] = "success"
        except StopIteration:
            return result
        except Exception:
            pass  # attempts() yields it again
