# class: n log n
# sizes: 200 400 800 1600 3200
# make: meetings = [((i * 7919) % 10007, (i * 7919) % 10007 + n) for i in range(n)]
# run: rooms(meetings)
import heapq


def rooms(meetings):
    ends = []
    for start, end in sorted(meetings):
        if ends and ends[0] <= start:
            heapq.heapreplace(ends, end)
        else:
            heapq.heappush(ends, end)
    return len(ends)
