class SafeCounter:
    """Trusts that += on an attribute is atomic."""

    def __init__(self):
        self.value = 0

    def increment(self):
        self.value += 1
        return self.value
