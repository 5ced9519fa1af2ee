def drops_per_minute(millilitres, hours, factor):
    drops = millilitres * factor / (hours * 60)
    return int(drops + 0.5)
