import heapq
import random
from dataclasses import dataclass, field


@dataclass(order=True)
class Event:
    time: float
    kind: str = field(compare=False)
    customer: int = field(compare=False)


def simulate(seed, customers, tellers):
    rng = random.Random(seed)
    events, clock = [], 0
    for number in range(customers):
        clock += rng.randint(1, 4)
        heapq.heappush(events, Event(clock, "arrive", number))
    waiting, free, waits, log = [], tellers, {}, []
    while events:
        event = heapq.heappop(events)
        log.append((event.time, event.kind, event.customer))
        if event.kind == "arrive":
            waiting.append((event.time, event.customer))
        else:
            free += 1
        while free and waiting:
            arrived, customer = waiting.pop(0)
            waits[customer] = event.time - arrived
            free -= 1
            heapq.heappush(events, Event(event.time + rng.randint(2, 6), "leave", customer))
    return log, waits


log, waits = simulate(11, 8, 1)
for entry in log[:10]:
    print(*entry)
print(waits, sum(waits.values()) / len(waits))
for tellers in (1, 2, 3):
    _, waits = simulate(5, 40, tellers)
    print(tellers, max(waits.values()), round(sum(waits.values()) / len(waits), 3))
print(simulate(5, 10, 2) == simulate(5, 10, 2))
