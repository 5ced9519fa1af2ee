# class: 2^n
# sizes: 8 10 12 14 16
# make: items = list(range(n))
# run: subsets(items)
def subsets(items):
    result = []
    chosen = []

    def visit(index):
        if index == len(items):
            result.append(chosen[:])
            return
        visit(index + 1)
        chosen.append(items[index])
        visit(index + 1)
        chosen.pop()

    visit(0)
    return result
