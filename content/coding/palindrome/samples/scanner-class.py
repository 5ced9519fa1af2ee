class Scanner:
    def __init__(self, text, position, step):
        self.text = text
        self.position = position
        self.step = step

    def next(self):
        while 0 <= self.position < len(self.text):
            character = self.text[self.position]
            self.position += self.step
            if character.isalnum():
                return character.upper()
        return None


def is_palindrome(s):
    front = Scanner(s, 0, 1)
    back = Scanner(s, len(s) - 1, -1)
    while front.position <= back.position:
        if front.next() != back.next():
            return False
    return True
