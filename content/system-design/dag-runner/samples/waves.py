class Run:
    def __init__(self, tasks, deps, execute, max_retries):
        self.deps = {task: set(deps.get(task, [])) for task in tasks}
        self.execute = execute
        self.attempts = {task: max_retries + 1 for task in tasks}
        self.status = {}

    def waves(self):
        left = dict(self.deps)
        while left:
            wave = [task for task, needed in left.items() if not needed & left.keys()]
            if not wave:
                raise ValueError("cycle")
            yield wave
            for task in wave:
                del left[task]

    def try_once(self, task):
        self.attempts[task] -= 1
        try:
            self.execute(task)
        except Exception:
            if self.attempts[task] == 0:
                self.status[task] = "failed"
        else:
            self.status[task] = "success"

    def run(self):
        for wave in list(self.waves()):
            for task in wave:
                if any(self.status[d] != "success" for d in self.deps[task]):
                    self.status[task] = "skipped"
            while pending := [task for task in wave if task not in self.status]:
                for task in pending:
                    self.try_once(task)
        return self.status


def run_dag(tasks, deps, execute, max_retries):
    return Run(tasks, deps, execute, max_retries).run()
