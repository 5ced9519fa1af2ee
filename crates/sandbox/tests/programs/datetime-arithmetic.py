from datetime import date, datetime, time, timedelta

start = datetime(2024, 2, 28, 23, 30)
print(start + timedelta(hours=1), start + timedelta(days=2))
print(date(2024, 3, 1) - date(2023, 3, 1), (date(2024, 3, 1) - date(2023, 3, 1)).days)
delta = timedelta(days=-1, hours=3, microseconds=5)
print(delta, repr(delta), delta.total_seconds(), abs(delta))
print(timedelta(weeks=1) / 2, timedelta(hours=7) // timedelta(hours=2), timedelta(hours=7) % timedelta(hours=2))
print(divmod(timedelta(days=1), timedelta(hours=5)), timedelta(minutes=90) * 1.5)
print(timedelta.max, timedelta.resolution, timedelta(0) == timedelta(), bool(timedelta()))
day = date(2024, 12, 30)
print(day.isocalendar(), day.weekday(), day.isoweekday(), day.toordinal(), day.timetuple().tm_yday)
print(date.fromisocalendar(2025, 1, 1), date.fromordinal(730_000))
print(day.replace(year=2020, month=2, day=29), date.min, date.max)
print(datetime.combine(day, time(6, 30)), datetime(2024, 1, 1).date(), datetime(2024, 1, 1, 5).time())
for call in (
    lambda: date(2023, 2, 29),
    lambda: datetime(2024, 1, 1, 24),
    lambda: date.max + timedelta(1),
    lambda: timedelta(days=10**10),
    lambda: datetime(1, 1, 1) - timedelta(1),
):
    try:
        call()
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)
print(sorted([date(2024, 5, 1), date(2023, 9, 9), date(2024, 1, 31)]))
try:
    datetime(2024, 1, 1) < date(2024, 1, 1)
except TypeError as error:
    print(error)
print(datetime(2024, 1, 1) == date(2024, 1, 1))
