import math


def drops_per_minute(millilitres, hours, factor):
    minutes = hours * 60
    if minutes <= 0:
        raise ValueError(f"{hours} hours")
    per_minute = millilitres / minutes
    return math.floor(per_minute * factor + 0.5)
