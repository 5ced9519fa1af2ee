# class: log n
# sizes: 256 512 1024 2048 4096
# make: bits = (n - 1).bit_length()
# make: root = build(range(n), bits)
# run: for i in range(200): best_xor(root, i, bits)
def build(numbers, bits):
    root = [None, None]
    for number in numbers:
        node = root
        for place in range(bits - 1, -1, -1):
            bit = number >> place & 1
            if node[bit] is None:
                node[bit] = [None, None]
            node = node[bit]
    return root


def best_xor(root, number, bits):
    """Largest xor of number with any number of the trie, as deep as the numbers are long."""
    node, result = root, 0
    for place in range(bits - 1, -1, -1):
        bit = number >> place & 1
        if node[1 - bit] is not None:
            result |= 1 << place
            node = node[1 - bit]
        else:
            node = node[bit]
    return result
