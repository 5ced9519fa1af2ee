"""Long texts, and how the memory that a call needs grows with its text."""
import tracemalloc


def mirrored(rng, half, middle=""):
    """A random palindrome: capitals and signs differ between the two halves."""
    letters = [rng.choice("abcdefghijklmnopqrstuvwxyz0123456789") for _ in range(half)]

    def dressed(order):
        return "".join(rng.choice([letter, letter.upper()]) + rng.choice(["", "", " ", ",", "_", "!?"]) for letter in order)

    return dressed(letters) + middle + dressed(letters[::-1])


def replaced(text, position, character):
    """The text with another character at one position."""
    return text[:position] + character + text[position + 1 :]


def peak_memory(call, text):
    """The result of `call(text)` and the largest number of bytes that were allocated for it at one time."""
    tracemalloc.start()
    try:
        result = call(text)
        return result, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def memory_growth(call, unit, small, large):
    """Results for `unit` repeated `small` and `large` times, and by how many bytes per 4 characters the second needed more (whole number)."""
    short, long = unit * small, unit * large
    call(short)
    first, low = peak_memory(call, short)
    second, high = peak_memory(call, long)
    return first, second, max(0, high - low) * 4 // (len(long) - len(short))
