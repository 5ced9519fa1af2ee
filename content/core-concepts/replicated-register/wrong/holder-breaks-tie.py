class ReplicatedRegister:
    def __init__(self, nodes, mode):
        self.nodes = sorted(nodes)
        self.mode = mode
        self.copies = {node: (0, None) for node in self.nodes}
        self.groups = [self.nodes]

    def partition(self, groups):
        listed = sum(groups, [])
        self.groups = groups + [[node] for node in self.nodes if node not in listed]

    def heal(self):
        best = (0, None)
        for node in self.nodes:
            if self.copies[node][0] > best[0]:
                best = self.copies[node]
        for node in self.nodes:
            self.copies[node] = best
        self.groups = [self.nodes]

    def group(self, node):
        return next(group for group in self.groups if node in group)

    def refuses(self, node):
        return self.mode == "CP" and 2 * len(self.group(node)) <= len(self.nodes)

    def write(self, node, value):
        if self.refuses(node):
            return False
        counter = max(self.copies[member][0] for member in self.group(node)) + 1
        for member in self.group(node):
            self.copies[member] = (counter, value)
        return True

    def read(self, node):
        if self.refuses(node):
            return None
        return self.copies[node][1]
