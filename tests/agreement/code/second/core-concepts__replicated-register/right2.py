from functools import reduce


class ReplicatedRegister:
    """Keeps a journal of what happened and works the copies out when somebody reads.

    After a second partition nothing is exchanged: a copy changes only by a write of its group or by heal.
    """

    def __init__(self, nodes, mode):
        names = frozenset(nodes)
        copies = {name: (0, None, None) for name in names}      # counter, writer, value
        journal = []
        team = {name: names for name in names}

        def newer(one, other):
            if one[0] > other[0]:
                return one
            if other[0] > one[0]:
                return other
            if one[0] == 0:
                return one
            return one if one[1] < other[1] else other

        def catch_up():
            while journal:
                journal.pop(0)()

        def put(members, node, value):
            def entry():
                counter = 1 + max(copies[name][0] for name in members)
                for name in members:
                    copies[name] = (counter, node, value)
            return entry

        def level():
            newest = reduce(newer, copies.values())
            for name in names:
                copies[name] = newest

        def may_answer(node):
            return mode == "AP" or len(team[node]) * 2 > len(names)

        def partition(groups):
            for name in names:
                team[name] = frozenset([name])
            for group in groups:
                together = frozenset(group)
                for name in together:
                    team[name] = together

        def heal():
            for name in names:
                team[name] = names
            journal.append(level)

        def write(node, value):
            allowed = may_answer(node)
            if allowed:
                journal.append(put(team[node], node, value))
            return allowed

        def read(node):
            if may_answer(node):
                catch_up()
                return copies[node][2]

        self.partition, self.heal, self.write, self.read = partition, heal, write, read
