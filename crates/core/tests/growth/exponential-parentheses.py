# class: 2^n
# sizes: 5 6 7 8 9
# run: generate(n)
def generate(pairs):
    result = []

    def extend(text, opened, closed):
        if len(text) == 2 * pairs:
            result.append(text)
            return
        if opened < pairs:
            extend(text + "(", opened + 1, closed)
        if closed < opened:
            extend(text + ")", opened, closed + 1)

    extend("", 0, 0)
    return result
