# class: log n
# sizes: 512 1024 2048 4096 8192
# make: tree = Tournament([(i * 7919) % n for i in range(n)])
# run: for i in range(150): tree.replay(i, n + i)
class Tournament:
    def __init__(self, scores):
        self.size = len(scores)
        self.nodes = [0] * self.size + list(scores)
        for index in range(self.size - 1, 0, -1):
            self.nodes[index] = min(self.nodes[2 * index], self.nodes[2 * index + 1])

    def replay(self, player, score):
        """A player has a new score; only the matches on the way to the final are played again."""
        index = player + self.size
        self.nodes[index] = score
        index //= 2
        while index:
            left, right = self.nodes[2 * index], self.nodes[2 * index + 1]
            self.nodes[index] = left if left < right else right
            index //= 2
        return self.nodes[1]
