"""A recorder in place of `time.sleep`, functions that fail as planned, and what a retry did with them."""
import time

_waits = []


def _recording_sleep(seconds, /):
    if not isinstance(seconds, (int, float)):
        raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as an integer")
    seconds = float(seconds)
    if not seconds >= 0:
        raise ValueError("sleep length must be non-negative")
    _waits.append(seconds)
    if _running:
        _running[-1].log.append(seconds)


time.sleep = _recording_sleep
_running = []


class Stop(BaseException):
    """An exception that is no Exception."""


class Plan:
    """A function whose calls go through `steps`: an exception is raised, anything else returned; the last step repeats."""

    def __init__(self, *steps):
        self.steps = steps
        self.calls = 0
        self.log = []

    def __call__(self):
        step = self.steps[min(self.calls, len(self.steps) - 1)]
        self.calls += 1
        self.log.append("call")
        if isinstance(step, BaseException):
            raise step
        return step


def run(retry, plan, *arguments, **options):
    """What `retry(plan, ...)` did in the end: ("returned", value) or ("raised", type, the message of the planned error, None for another object)."""
    _running.append(plan)
    try:
        return ("returned", retry(plan, *arguments, **options))
    except BaseException as error:
        planned = any(error is step for step in plan.steps)
        return ("raised", type(error).__name__, str(error.args[0]) if planned else None)
    finally:
        _running.pop()


def history(plan, base_delay):
    """The calls and waits in order; a wait stands as base_delay * 2**i when it lies in [base_delay * 2**i, base_delay * 2**i + 1], else as it was."""
    entries, failures = [], 0
    for entry in plan.log:
        if type(entry) is float:
            nominal = base_delay * 2**failures
            failures += 1
            entry = nominal if nominal - 1e-9 <= entry <= nominal + 1 + 1e-9 else entry
        entries.append(entry)
    return entries


def distinct_jitters(plan, base_delay):
    """How many different values the waits have above base_delay * 2**i."""
    waits = [entry for entry in plan.log if type(entry) is float]
    return len({round(wait - base_delay * 2**failures, 6) for failures, wait in enumerate(waits)})
