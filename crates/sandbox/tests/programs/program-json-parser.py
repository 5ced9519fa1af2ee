import json


class Parser:
    def __init__(self, text):
        self.text, self.at = text, 0

    def fail(self, message):
        raise ValueError(f"{message} at {self.at}")

    def peek(self):
        while self.at < len(self.text) and self.text[self.at] in " \t\r\n":
            self.at += 1
        return self.text[self.at : self.at + 1]

    def take(self, expected):
        if self.peek() != expected:
            self.fail(f"expected {expected!r}, found {self.peek() or 'end'!r}")
        self.at += 1
    def value(self):
        match self.peek():
            case "{": return dict(self.items("{", "}", self.pair))
            case "[": return list(self.items("[", "]", self.value))
            case '"': return self.string()
        for word, constant in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return constant
        end = self.at
        while end < len(self.text) and self.text[end] in "+-.eE0123456789":
            end += 1
        number, self.at = self.text[self.at : end], end
        return (float if set(number) & set(".eE") else int)(number) if number else self.fail("value expected")

    def items(self, opening, closing, item):
        self.take(opening)
        while self.peek() != closing:
            yield item()
            if self.peek() != closing:
                self.take(",")
        self.take(closing)

    def pair(self):
        key = self.string()
        self.take(":")
        return key, self.value()

    def string(self):
        self.take('"')
        start = self.at
        self.at = self.text.find('"', start) + 1 or self.fail("open string")
        return self.text[start : self.at - 1]


for text in ('{"a": [1, 2.5, -3e2], "b": {"c": null, "d": true}}', "[]", ' "x" ', "[1 2]", '{"a" 1}', "nope", '["open]'):
    try:
        value = Parser(text).value()
        print(value, value == json.loads(text))
    except ValueError as error:
        print(text, "->", error)
