def drops_per_minute(millilitres, hours, factor):
    if hours <= 0:
        raise ValueError("an infusion takes time")
    return int(millilitres * factor / hours + 0.5)
