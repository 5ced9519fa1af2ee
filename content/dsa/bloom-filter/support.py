"""Gives hash() a salt that a case can change, as a new process does for strings and bytes."""

import builtins

_plain_hash = builtins.hash
_salt = 0


def new_process():
    """From now on, hash() answers as in another process."""
    global _salt
    _salt += 1


def _salted_hash(value, /):
    if isinstance(value, (str, bytes)):
        return _plain_hash((_salt, value))
    if isinstance(value, tuple):
        return _plain_hash(tuple(map(_salted_hash, value)))
    if isinstance(value, frozenset):
        return _plain_hash(frozenset(map(_salted_hash, value)))
    return _plain_hash(value)


builtins.hash = _salted_hash
