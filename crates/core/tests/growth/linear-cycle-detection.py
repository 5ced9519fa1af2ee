# class: n
# sizes: 12800 25600 51200 102400 204800
# make: following = [(i + 1) % n for i in range(n)]
# run: has_cycle(following, 0)
def has_cycle(following, start):
    """Floyd's tortoise and hare over a list of successors."""
    slow = fast = start
    while following[fast] is not None:
        slow = following[slow]
        fast = following[following[fast]]
        if slow == fast:
            return True
    return False
