"""What the cases share: reading a ring, and hash() as it would be in another process."""
import builtins

_hash = builtins.hash
_seed = None


def start_process(seed):
    """From here on hash() of texts depends on seed, as it otherwise depends on the process."""
    global _seed
    _seed = seed


def _seeded_hash(value):
    if _seed is None:
        return _hash(value)
    if type(value) is str or type(value) is bytes:
        return _hash((_seed, value))
    if type(value) is tuple:
        return _hash(tuple(_seeded_hash(part) for part in value))
    return _hash(value)


builtins.hash = _seeded_hash


def owners(ring, keys):
    """The node of each key."""
    nodes = [ring.get_node(key) for key in keys]
    for node in nodes:
        if type(node) is not str:
            raise TypeError("get_node has to return one of the nodes")
    return nodes


def moves(before, after):
    """The sorted (old node, new node) pairs of the keys that changed their node."""
    return sorted({(old, new) for old, new in zip(before, after) if old != new})


def share_is_fair(count, total, nodes):
    """Whether count of total keys is about 1 / nodes."""
    return 0.5 * total <= count * nodes <= 1.6 * total
