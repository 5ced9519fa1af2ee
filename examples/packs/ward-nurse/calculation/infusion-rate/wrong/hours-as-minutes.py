def drops_per_minute(millilitres, hours, factor):
    if hours <= 0:
        raise ValueError
    return int(millilitres * factor / hours + 0.5)
