import sched
import time


class Clock:
    def __init__(self):
        self.now = 0

    def time(self):
        return self.now

    def sleep(self, seconds):
        if seconds > 0:
            log.append(f"sleep {seconds}")
        self.now += seconds


log, clock = [], Clock()
scheduler = sched.scheduler(clock.time, clock.sleep)
scheduler.enter(10, 1, log.append, ("ten",))
scheduler.enter(5, 2, log.append, ("five, low",))
scheduler.enter(5, 1, log.append, ("five, high",))
scheduler.enterabs(7, 1, log.append, argument=("seven",))
cancelled = scheduler.enter(6, 1, log.append, ("never",))
print(len(scheduler.queue), [event.time for event in scheduler.queue], scheduler.empty())
scheduler.cancel(cancelled)
try:
    scheduler.cancel(cancelled)
except ValueError as error:
    print(error)
scheduler.run()
print(log, clock.now, scheduler.empty())
ticks = []


def tick(n):
    ticks.append((n, clock.now))
    if n:
        scheduler.enter(3, 1, tick, kwargs={"n": n - 1})


tick(3)
print(scheduler.run(blocking=False), ticks)
scheduler.run()
print(ticks)
real = sched.scheduler()
order = []
real.enter(0.02, 1, order.append, ("second",))
real.enter(0.01, 1, order.append, ("first",))
start = time.monotonic()
real.run()
print(order, time.monotonic() - start >= 0.02)
scheduler.enter(1, 1, lambda: 1 / 0)
try:
    scheduler.run()
except ZeroDivisionError as error:
    print(error, scheduler.empty())
