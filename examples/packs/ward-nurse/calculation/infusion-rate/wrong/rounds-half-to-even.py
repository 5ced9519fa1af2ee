def drops_per_minute(millilitres, hours, factor):
    if hours <= 0:
        raise ValueError
    return round(millilitres * factor / (hours * 60))
