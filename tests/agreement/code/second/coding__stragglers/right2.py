"""No division anywhere: compares 2 * duration with factor * (middle + other middle), all as whole numbers over one denominator."""


class StageReport(list):
    """The answer: a list that also says how many tasks there were."""

    tasks = 0


def _insert_sorted(values, new):
    place = len(values)
    while place > 0 and values[place - 1] > new:
        place = place - 1
    values.insert(place, new)


def _merge(left, right):
    out = []
    i = j = 0
    while i < len(left) and j < len(right):
        if right[j] < left[i]:
            out.append(right[j])
            j += 1
        else:
            out.append(left[i])
            i += 1
    return out + left[i:] + right[j:]


def _order(values):
    if len(values) <= 8:
        out = []
        for value in values:
            _insert_sorted(out, value)
        return out
    half = len(values) >> 1
    return _merge(_order(values[:half]), _order(values[half:]))


def stragglers(durations, factor):
    report = StageReport()
    report.tasks = len(durations)
    if not durations:
        return report
    ordered = _order(list(durations.values()))
    one = ordered[(len(ordered) - 1) // 2]
    other = ordered[len(ordered) // 2]
    infinity = float("inf")
    factor_up, factor_down = factor.as_integer_ratio()
    slow = []
    for task, seconds in durations.items():
        if other == infinity:
            break
        if seconds == infinity:
            slow.append(task)
            continue
        a, b = one.as_integer_ratio()
        c, d = other.as_integer_ratio()
        up, down = seconds.as_integer_ratio()
        # seconds > factor * (one + other) / 2
        if 2 * up * factor_down * b * d > factor_up * (a * d + c * b) * down:
            slow.append(task)
    report.extend(_order(slow))
    return report
