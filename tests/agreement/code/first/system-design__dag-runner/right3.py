"""A small scheduler: a task that failed goes back to the end of the queue, so that the others get their turn first."""
from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

Task = Hashable


class CyclicGraphError(ValueError):
    def __init__(self, stuck: list[Task]) -> None:
        super().__init__(f"{len(stuck)} tasks are in a cycle or behind one, among them {stuck[0]!r}")
        self.stuck = stuck


class State(StrEnum):
    WAITING = "waiting"
    READY = "ready"
    SUCCESS = "success"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass
class Node:
    task: Task
    attempts_left: int
    needs: set[Task] = field(default_factory=set)
    feeds: list[Node] = field(default_factory=list)
    state: State = State.WAITING


class Scheduler:
    def __init__(self, tasks: Sequence[Task], deps: Mapping[Task, Sequence[Task]], attempts: int) -> None:
        self.nodes = {task: Node(task, attempts) for task in tasks}
        for task, needed in deps.items():
            for other in set(needed):
                self.nodes[task].needs.add(other)
                self.nodes[other].feeds.append(self.nodes[task])
        self._refuse_cycles()
        self.queue: deque[Node] = deque()
        # The last tasks of the list come first, just because any order will do.
        for node in reversed(self.nodes.values()):
            self._wake(node)

    def _refuse_cycles(self) -> None:
        """Peel off the tasks that nothing waits for, again and again; what stays is a cycle (or what it needs)."""
        open_feeds = {task: len(node.feeds) for task, node in self.nodes.items()}
        leaves = [task for task, count in open_feeds.items() if not count]
        while leaves:
            leaf = leaves.pop()
            del open_feeds[leaf]
            for other in self.nodes[leaf].needs:
                open_feeds[other] -= 1
                if not open_feeds[other]:
                    leaves.append(other)
        if open_feeds:
            raise CyclicGraphError(list(open_feeds))

    def _wake(self, node: Node) -> None:
        if node.state is State.WAITING and not node.needs:
            node.state = State.READY
            self.queue.append(node)

    def _doom(self, node: Node) -> None:
        """Skip everything downstream of a task that failed for good."""
        stack = list(node.feeds)
        while stack:
            below = stack.pop()
            if below.state is State.WAITING:
                below.state = State.SKIPPED
                stack.extend(below.feeds)

    def _settle(self, node: Node, state: State) -> None:
        node.state = state
        if state is State.FAILED:
            self._doom(node)
            return
        for below in node.feeds:
            below.needs.discard(node.task)
            self._wake(below)

    def run(self, execute: Callable[[Task], object]) -> dict[Task, str]:
        while self.queue:
            node = self.queue.popleft()
            node.attempts_left -= 1
            try:
                execute(node.task)
            except Exception:
                if node.attempts_left > 0:
                    self.queue.append(node)
                else:
                    self._settle(node, State.FAILED)
            else:
                self._settle(node, State.SUCCESS)
        return {task: node.state.value for task, node in self.nodes.items()}


def run_dag(tasks, deps, execute, max_retries):
    """Run all tasks after what they wait for; return a dict from task to "success", "failed" or "skipped"."""
    return Scheduler(tasks, deps, max_retries + 1).run(execute)
