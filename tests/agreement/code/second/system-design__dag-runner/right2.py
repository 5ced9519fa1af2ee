"""Every task is an object whose state is worked out on demand, from the last task of the list backwards."""


class WaitsForItself(ValueError):
    def __str__(self):
        return "no task of this ring could ever start: " + " <- ".join(map(repr, self.args))


class _Job:
    __slots__ = ("name", "needs", "mark", "_state")

    def __init__(self, name):
        self.name = name
        self.needs = []
        self.mark = 0  # 0 never visited, 1 on the current path, 2 left for good
        self._state = None

    @property
    def blocked(self):
        for need in self.needs:
            if need._state != "success":
                return True
        return False

    def settle(self, execute, max_retries):
        if self.blocked:
            self._state = "skipped"
            return
        left = max_retries
        while True:
            try:
                execute(self.name)
            except Exception:
                if left <= 0:
                    self._state = "failed"
                    return
                left = left - 1
            else:
                self._state = "success"
                return


def _postorder(jobs):
    order = []
    for root in jobs:
        if root.mark != 0:
            continue
        root.mark = 1
        path = [(root, iter(root.needs))]
        while path:
            job, rest = path[-1]
            for need in rest:
                if need.mark == 1:
                    ring = [entry[0].name for entry in path]
                    raise WaitsForItself(*ring[ring.index(need.name):])
                if need.mark == 0:
                    need.mark = 1
                    path.append((need, iter(need.needs)))
                    break
            else:
                job.mark = 2
                order.append(job)
                path.pop()
    return order


def run_dag(tasks, deps, execute, max_retries):
    jobs = {}
    for task in tasks[::-1]:
        jobs[task] = _Job(task)
    for task, needed in deps.items():
        for other in needed:
            jobs[task].needs.append(jobs[other])
    order = _postorder(list(jobs.values()))
    for job in order:
        job.settle(execute, max_retries)
    return {job.name: job._state for job in jobs.values()}
