def drops_per_minute(millilitres, hours, factor):
    if hours <= 0:
        raise ValueError("an infusion takes time")
    return round(millilitres * factor / (hours * 60))
