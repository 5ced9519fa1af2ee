# class: 1
# sizes: 1000 2000 4000 8000 16000
# run: for i in range(200): weekday(n - i, i % 12 + 1, i % 28 + 1)
NAMES = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
OFFSETS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]


def weekday(year, month, day):
    if month < 3:
        year -= 1
    index = year + year // 4 - year // 100 + year // 400 + OFFSETS[month - 1] + day
    return NAMES[index % 7]
