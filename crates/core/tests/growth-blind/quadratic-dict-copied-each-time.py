# class: n^2
# sizes: 100 200 400 800 1600
# make: changes = [(i, i) for i in range(n)]
# run: versions(changes)
def versions(changes):
    table, history = {}, 0
    for key, value in changes:
        table = {**table, key: value}
        history += len(table)
    return history
