from datetime import datetime, timedelta, timezone, tzinfo

utc = timezone.utc
paris = timezone(timedelta(hours=2))
noon = datetime(2024, 6, 1, 12, tzinfo=utc)
print(noon, noon.astimezone(paris), noon.astimezone(paris).utcoffset())
print(noon == noon.astimezone(paris), noon - datetime(2024, 6, 1, 12, tzinfo=paris))
print(datetime.fromtimestamp(0, utc), noon.timestamp(), datetime.fromtimestamp(1.5, tz=utc))
print(datetime.fromtimestamp(2**33, utc), datetime.fromtimestamp(-1, utc))
print(utc, repr(paris), timezone(timedelta(hours=-3, minutes=-30)), timezone.min)
try:
    noon - datetime(2024, 1, 1)
except TypeError as error:
    print(error)
try:
    noon < datetime(2024, 1, 1)
except TypeError as error:
    print(error)
print(noon == datetime(2024, 6, 1, 12))
try:
    timezone(timedelta(hours=24))
except ValueError as error:
    print("ValueError")


class Summer(tzinfo):
    def utcoffset(self, when):
        return timedelta(hours=1) + self.dst(when)

    def dst(self, when):
        return timedelta(hours=1 if 4 <= when.month <= 9 else 0)

    def tzname(self, when):
        return "CEST" if self.dst(when) else "CET"


local = Summer()
for month in (1, 7):
    when = datetime(2024, month, 1, 8, tzinfo=local)
    print(when, when.tzname(), when.astimezone(utc), when.dst())
print(noon.astimezone(local).isoformat())
fold = datetime(2024, 10, 27, 2, 30, fold=1)
print(fold.fold, repr(fold), fold == fold.replace(fold=0))
