from __future__ import annotations

from enum import Enum
from typing import Callable


class Colour(Enum):
    WHITE = 0
    GREY = 1
    BLACK = 2


def run_dag(tasks: list, deps: dict, execute: Callable, max_retries: int) -> dict:
    colour = dict.fromkeys(tasks, Colour.WHITE)
    order: list = []

    def visit(task) -> None:
        if colour[task] is Colour.BLACK:
            return
        if colour[task] is Colour.GREY:
            raise ValueError(f"cycle through {task!r}")
        colour[task] = Colour.GREY
        for dependency in deps.get(task, ()):
            visit(dependency)
        colour[task] = Colour.BLACK
        order.append(task)

    def attempt(task, left: int) -> str:
        try:
            execute(task)
            return "success"
        except Exception:
            return attempt(task, left - 1) if left else "failed"

    for task in tasks:
        visit(task)
    outcome: dict = {}
    for task in order:
        fine = all(outcome[d] == "success" for d in deps.get(task, ()))
        outcome[task] = attempt(task, max_retries) if fine else "skipped"
    return outcome
