# class: n log n
# sizes: 800 1600 3200 6400 12800
# make: values = list(range(n))
# run: pass_totals(values)
def pass_totals(values):
    """A full pass for each power of two below n."""
    totals = []
    step = 1
    while step < len(values):
        total = 0
        for index, value in enumerate(values):
            if index // step % 2 == 0:
                total += value
        totals.append(total)
        step *= 2
    return totals
