# class: 1
# sizes: 1600 3200 6400 12800 25600
# make: history = []
# make: for value in range(n): history.append(value)
# run: for i in range(200): undo_and_redo(history)
def undo_and_redo(history):
    """Pop, change and append at the end of a list."""
    last = history.pop()
    history[-1] += 1
    history.append(last)
    return history[-2]
