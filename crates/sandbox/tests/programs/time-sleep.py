import time

start = time.monotonic()
time.sleep(0.02)
elapsed = time.monotonic() - start
print(elapsed >= 0.02)
begin = time.perf_counter_ns()
time.sleep(0.001)
print(time.perf_counter_ns() - begin >= 1_000_000)
wall = time.time()
time.sleep(0)
print(time.time() >= wall, type(time.time_ns()).__name__)
try:
    time.sleep(-1)
except ValueError as error:
    print(error)
try:
    time.sleep("1")
except TypeError as error:
    print("TypeError")
readings = [time.monotonic() for _ in range(100)]
print(readings == sorted(readings))
print(time.gmtime(0)[:6], time.gmtime(86399).tm_hour, time.gmtime(951782400)[:3])
print(time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(1_000_000_000)))
parsed = time.strptime("2024-02-29 12:30", "%Y-%m-%d %H:%M")
print(parsed.tm_yday, parsed.tm_wday, parsed.tm_hour)
print(time.asctime((2000, 1, 2, 3, 4, 5, 6, 2, 0)))
print(time.get_clock_info("monotonic").monotonic)
print(time.struct_time(range(9)).tm_mon)
try:
    time.strptime("nonsense", "%Y")
except ValueError as error:
    print(error)
