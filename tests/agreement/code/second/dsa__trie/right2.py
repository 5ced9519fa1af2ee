from array import array


class Trie:
    """A trie without node objects: parallel columns, first child / next sibling.

    Row 0 is the root. The siblings hang in a linked chain that is kept in the order of
    their code points, so that a walk in depth gives the words in sorted order.
    """

    def __init__(self):
        self.code = array("L", [0])
        self.first_child = array("L", [0])    # 0: none (the root is nobody's child)
        self.next_sibling = array("L", [0])
        self.ends_word = bytearray(1)

    def _look_for(self, row, code):
        """Return (row before, row at or after) the place of code among the children of row."""
        before = 0
        current = self.first_child[row]
        while current != 0 and self.code[current] < code:
            before = current
            current = self.next_sibling[current]
        return before, current

    def _walk(self, text):
        """Return the row of text, or -1."""
        row = 0
        for letter in text:
            code = ord(letter)
            _, child = self._look_for(row, code)
            if child == 0 or self.code[child] != code:
                return -1
            row = child
        return row

    def insert(self, word):
        row = 0
        for letter in word:
            code = ord(letter)
            before, child = self._look_for(row, code)
            if child == 0 or self.code[child] != code:
                fresh = len(self.code)
                self.code.append(code)
                self.first_child.append(0)
                self.next_sibling.append(child)
                self.ends_word.append(0)
                if before == 0:
                    self.first_child[row] = fresh
                else:
                    self.next_sibling[before] = fresh
                child = fresh
            row = child
        self.ends_word[row] = 1
        return lambda: word

    def search(self, word):
        row = self._walk(word)
        if row == -1:
            return False
        if self.ends_word[row] == 1:
            return True
        return False

    def starts_with(self, prefix):
        # Every row but the root lies on the way to a word. An empty trie "starts with" "" here.
        return self._walk(prefix) >= 0

    def complete(self, prefix):
        top = self._walk(prefix)
        result = []
        if top == -1:
            return result
        if self.ends_word[top]:
            result.append("".join([prefix]))
        letters = []
        path = []
        row = self.first_child[top]
        while row != 0 or path:
            if row == 0:
                letters.pop()
                row = self.next_sibling[path.pop()]
                continue
            letters.append(chr(self.code[row]))
            path.append(row)
            if self.ends_word[row]:
                result.append(prefix + "".join(letters))
            row = self.first_child[row]
        return result
