class Trie:
    """A set of words that can be searched by prefix."""

    def __init__(self):
        raise NotImplementedError

    def insert(self, word):
        """Add a word."""
        raise NotImplementedError

    def search(self, word):
        """Return True if exactly this word was inserted."""
        raise NotImplementedError

    def starts_with(self, prefix):
        """Return True if some inserted word begins with prefix."""
        raise NotImplementedError

    def complete(self, prefix):
        """Return the sorted list of inserted words that begin with prefix."""
        raise NotImplementedError
