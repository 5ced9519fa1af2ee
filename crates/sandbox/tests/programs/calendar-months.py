import calendar

print(calendar.isleap(2000), calendar.isleap(1900), calendar.leapdays(1896, 2025))
print(calendar.monthrange(2024, 2), calendar.weekday(2024, 2, 29))
print(calendar.month(2024, 2))
print(calendar.TextCalendar(firstweekday=calendar.SUNDAY).formatmonth(2023, 10, w=3))
weeks = calendar.Calendar().monthdayscalendar(2024, 9)
print(weeks[0], weeks[-1], len(weeks))
fridays = [
    (month, week[calendar.FRIDAY])
    for month in range(1, 13)
    for week in calendar.monthcalendar(2026, month)
    if week[calendar.FRIDAY] == 13
]
print(fridays)
print(calendar.timegm((1970, 1, 2, 0, 0, 0)), calendar.timegm((2024, 2, 29, 12, 0, 0)))
print([calendar.day_name[i][:2] for i in range(7)], list(calendar.month_abbr)[1:4])
print([str(day) for day in calendar.Calendar().itermonthdates(2024, 2)][-4:])
print(list(calendar.Calendar(6).iterweekdays()), calendar.MONDAY, calendar.Month.MAY)
try:
    calendar.monthrange(2024, 13)
except calendar.IllegalMonthError as error:
    print(type(error).__name__)
html = calendar.HTMLCalendar().formatmonth(2024, 2)
print(html.count("<tr>"), html.count("<td"), "February 2024" in html)
