"""Simulated threads: locks that know who holds them, and switches to another thread between any two opcodes."""
import random
import sys
import threading

_set_trace = sys.settrace
_locks = []
WAITS = "has to wait"


class _MustWait(BaseException):
    """Gives up the call of a simulated thread that has to wait; the thread calls again later."""


class _Deadlock(BaseException):
    """The only thread that can still run waits for a lock that nobody is going to release."""


class _Thread:
    def __init__(self):
        self.must_wait = False
        self.refusals = 0


_running = [_Thread()]  # the last one runs, the ones before it are interrupted


class _SimulatedLock:
    _reentrant = False

    def __init__(self):
        self._owner = None
        self._depth = 0
        _locks.append(self)

    def acquire(self, blocking=True, timeout=-1):
        thread = _running[-1]
        if self._owner is None or (self._reentrant and self._owner is thread):
            self._owner = thread
            self._depth += 1
            return True
        if len(_running) == 1:
            if blocking and timeout < 0:
                raise _Deadlock("the lock is held already, and nobody is going to release it")
            return False
        thread.refusals += 1
        # Whoever holds the lock may be away for longer than any timeout.
        if (not blocking or timeout >= 0) and thread.refusals < 100:
            return False
        thread.must_wait = True
        raise _MustWait

    def release(self):
        thread = _running[-1]
        if thread.must_wait and self._owner is not thread:
            return  # the clean-up of a call that is being given up
        if self._owner is None or (self._reentrant and self._owner is not thread):
            raise RuntimeError("release of a lock that is not held")
        self._depth -= 1
        if self._depth == 0:
            self._owner = None

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *error):
        self.release()


class _Lock(_SimulatedLock):
    def locked(self):
        thread = _running[-1]
        if self._owner is not None and len(_running) > 1:
            thread.refusals += 1
            if thread.refusals >= 100:
                thread.must_wait = True
                raise _MustWait
        return self._owner is not None


class _RLock(_SimulatedLock):
    _reentrant = True


threading.Lock = threading._allocate_lock = _Lock
threading.RLock = _RLock
sys.settrace = lambda function: None


def _plain(value):
    """The plain int, or the name of the type for everything that is no int."""
    if type(value) is not bool and int in type(value).__mro__:
        return int.__add__(value, 0)
    return value if value is WAITS else f"<{type(value).__name__}>"


def _order(value):
    return (1, 0, value) if type(value) is str else (0, value, "")


def in_other_thread(call):
    """What `call` returns in a thread of its own, or WAITS when it has to wait for the thread that runs now."""
    thread = _Thread()
    _running.append(thread)
    try:
        value = call()
    except _MustWait:
        value = None
    except BaseException as error:
        value = error
    finally:
        _running.pop()
    if thread.must_wait:
        for lock in _locks:
            if lock._owner is thread:
                lock._owner, lock._depth = None, 0
        return WAITS
    return _plain(value)


def locks_made(call):
    """How many locks `call` makes."""
    before = len(_locks)
    call()
    return len(_locks) - before


def _interrupted(call, switch):
    """Runs `call` and, before each of its opcodes, `switch(step)`; returns the value and the number of steps."""
    step = 0

    def trace(frame, event, argument):
        nonlocal step
        if frame.f_globals is globals():
            return None  # taking or releasing a lock is one step
        frame.f_trace_opcodes = True
        if event == "opcode":
            switch(step)
            step += 1
        return trace

    _set_trace(trace)
    try:
        value = call()
    finally:
        _set_trace(None)
    return _plain(value), step


def interleave(make, before=0, switches=1, gap=1):
    """One increment is interrupted by `switches` others, tried at every opcode: the distinct outcomes (values returned, final value).

    An interrupting call that has to wait for a lock is made after the interrupted one.
    """
    outcomes, start, steps = [], 0, 1
    while start < steps and start < 400:
        counter = make()
        for _ in range(before):
            counter.increment()
        returned = []

        def switch(step):
            for _ in range(moments.count(step)):
                value = in_other_thread(counter.increment)
                if value is not WAITS:
                    returned.append(value)

        moments = [start + gap * number for number in range(switches)]
        value, steps = _interrupted(counter.increment, switch)
        while len(returned) < switches:
            returned.append(in_other_thread(counter.increment))
        outcome = (sorted([*returned, value], key=_order), _plain(counter.value))
        if steps and outcome not in outcomes:
            outcomes.append(outcome)
        start += 1
    return outcomes


def neighbours(make):
    """An increment of one counter is interrupted by one of another counter: the distinct outcomes (both returned values)."""
    outcomes, start, steps = [], 0, 1
    while start < steps and start < 400:
        first, second, returned = make(), make(), []

        def switch(step):
            if step == start:
                returned.append(in_other_thread(second.increment))

        value, steps = _interrupted(first.increment, switch)
        outcome = (value, *returned)
        if outcome not in outcomes:
            outcomes.append(outcome)
        start += 1
    return outcomes


def storm(make, counters, calls, other_calls, seed):
    """`calls` increments per counter, interrupted at random by `other_calls` more per counter: (how many distinct values came back, the final value) of each."""
    chance = random.Random(seed)
    made = [make() for _ in range(counters)]
    returned = [[] for _ in made]
    pending = [index for index in range(counters) for _ in range(other_calls)]
    chance.shuffle(pending)

    def switch(step):
        if pending and chance.random() < 0.2:
            index = pending.pop()
            value = in_other_thread(made[index].increment)
            if value is WAITS:
                pending.insert(0, index)
            else:
                returned[index].append(value)

    for turn in range(calls * counters):
        index = turn % counters
        returned[index].append(_interrupted(made[index].increment, switch)[0])
    for index in pending:
        returned[index].append(in_other_thread(made[index].increment))
    return [(len(set(values)), _plain(counter.value)) for values, counter in zip(returned, made)]
