import heapq
from collections import Counter


def codes(text):
    heap = [(n, min(ch), ch) for ch, n in Counter(text).items()]
    heapq.heapify(heap)
    if len(heap) == 1:
        return {heap[0][2]: "0"}
    while len(heap) > 1:
        (n1, low1, left), (n2, low2, right) = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (n1 + n2, min(low1, low2), (left, right)))
    table = {}

    def walk(node, prefix):
        if isinstance(node, str):
            table[node] = prefix
        else:
            walk(node[0], prefix + "0")
            walk(node[1], prefix + "1")

    walk(heap[0][2], "")
    return table


def decode(bits, table):
    back, out, current = {v: k for k, v in table.items()}, [], ""
    for bit in bits:
        current += bit
        if current in back:
            out.append(back[current])
            current = ""
    return "".join(out)


for text in ("abracadabra", "aaaa", "she sells sea shells"):
    table = codes(text)
    bits = "".join(table[ch] for ch in text)
    print(repr(text), dict(sorted(table.items())), len(bits), decode(bits, table) == text)


def lzw(text):
    table, current, out = {chr(i): i for i in range(256)}, "", []
    for ch in text:
        if current + ch in table:
            current += ch
        else:
            out.append(table[current])
            table[current + ch] = len(table)
            current = ch
    return out + ([table[current]] if current else [])


print(lzw("TOBEORNOTTOBEORTOBEORNOT"))
for size in (1, 10, 100, 1000):
    print(size, len(lzw("ab" * size)))
