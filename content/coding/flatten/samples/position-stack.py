class Walker:
    def __init__(self, root):
        self.path = [(root, 0)]

    def __iter__(self):
        return self

    def __next__(self):
        while self.path:
            current, position = self.path.pop()
            if position == len(current):
                continue
            self.path.append((current, position + 1))
            item = current[position]
            if not isinstance(item, list):
                return item
            self.path.append((item, 0))
        raise StopIteration


def flatten(nested_list):
    return list(Walker(nested_list))
