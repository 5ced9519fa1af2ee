from datetime import date, datetime, time, timedelta, timezone

moment = datetime(2024, 7, 4, 9, 5, 6, 78000)
print(moment.isoformat(), moment.isoformat(" ", "minutes"), moment.isoformat(timespec="milliseconds"))
print(moment.strftime("%d/%m/%Y %H:%M:%S.%f"), moment.strftime("%a %A %b %B %j %U %W %w %y %I %p"))
print(f"{moment:%Y week %V}", f"{moment.date():%d.%m.}", format(moment.time(), "%H-%M"))
print(repr(moment), repr(moment.date()), repr(moment.time()))
print(moment.ctime(), str(date(1, 2, 3)), str(time(1, 2)))
print(datetime.strptime("21 Nov 2023 05PM", "%d %b %Y %I%p"))
print(datetime.strptime("2024-060", "%Y-%j"), datetime.strptime("2024-W10-3", "%G-W%V-%u"))
print(datetime.strptime("2024-01-01T10:00:00+0230", "%Y-%m-%dT%H:%M:%S%z"))
for text in ("2024-01-02", "2024-01-02T03:04", "20240102T030405", "2024-01-02 03:04:05.678+01:00", "2024-01-02T00:00Z"):
    print(repr(datetime.fromisoformat(text)))
print(time.fromisoformat("04:23:01.5"), date.fromisoformat("2024-W01-1"))
for text, pattern in (("31/02/2024", "%d/%m/%Y"), ("1 2", "%H"), ("x", "%H")):
    try:
        datetime.strptime(text, pattern)
    except ValueError as error:
        print(error)
try:
    date.fromisoformat("2024-13-01")
except ValueError as error:
    print(error)
zone = timezone(timedelta(hours=5, minutes=30), "IST")
print(moment.replace(tzinfo=zone), moment.replace(tzinfo=zone).strftime("%z %Z"))
