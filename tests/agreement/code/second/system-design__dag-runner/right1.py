"""Waves of graphlib, with retries put off to a later wave; the result is an OrderedDict in order of finishing."""
from collections import OrderedDict, deque
from graphlib import TopologicalSorter


def run_dag(tasks, deps, execute, max_retries):
    waits_for = {task: frozenset(deps.get(task, ())) for task in tasks}
    sorter = TopologicalSorter(waits_for)
    sorter.prepare()  # CycleError is a ValueError

    final = OrderedDict()
    bad = set()
    again = deque()  # (task, attempts already made)

    def finish(task, state):
        final[task] = state
        if state != "success":
            bad.add(task)
        sorter.done(task)

    while sorter.is_active():
        fresh = [(task, 0) for task in reversed(sorter.get_ready())]
        # Whatever is new goes first; everything that failed waits for its next round.
        wave = deque(fresh)
        wave.extend(again)
        again.clear()
        while wave:
            task, made = wave.pop() if len(wave) % 2 else wave.popleft()
            if not bad.isdisjoint(waits_for[task]):
                finish(task, "skipped")
                continue
            try:
                execute(task)
            except Exception:
                if made < max_retries:
                    again.append((task, made + 1))
                else:
                    finish(task, "failed")
            else:
                finish(task, "success")
    return final
