def counting(characters):
    for character in characters:
        if character.isalnum():
            yield character.lower()


def is_palindrome(s):
    return all(front == back for front, back in zip(counting(s), counting(reversed(s))))
