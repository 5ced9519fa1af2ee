from collections import Counter


def is_palindrome(s):
    counts = Counter(c.lower() for c in s if c.isalnum())
    return sum(count % 2 for count in counts.values()) <= 1
