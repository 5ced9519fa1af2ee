import operator
import re

TOKEN = re.compile(r"\s*(?:(\d+\.?\d*)|(\*\*|[-+*/()%]|[a-z]+))")
BINARY = {"+": (1, operator.add), "-": (1, operator.sub), "*": (2, operator.mul), "/": (2, operator.truediv), "%": (2, operator.mod), "**": (4, operator.pow)}
FUNCTIONS = {"abs": abs, "neg": operator.neg, "sq": lambda x: x * x}


def tokens(text):
    position, found = 0, []
    text = text.rstrip()
    while position < len(text):
        match = TOKEN.match(text, position)
        if not match:
            raise SyntaxError(f"unexpected {text[position]!r} at {position}")
        found.append(match[1] and float(match[1]) if match[1] else match[2])
        position = match.end()
    return found


def evaluate(text):
    queue = tokens(text)[::-1]

    def primary():
        token = queue.pop() if queue else None
        if isinstance(token, float):
            return token
        if token == "-":
            return -expression(3)
        if token == "(" or token in FUNCTIONS:
            if token != "(" and (not queue or queue.pop() != "("):
                raise SyntaxError("( expected")
            value = expression(0)
            if not queue or queue.pop() != ")":
                raise SyntaxError(") expected")
            return FUNCTIONS[token](value) if token != "(" else value
        raise SyntaxError(f"unexpected {token or 'end'}")

    def expression(minimum):
        left = primary()
        while queue and queue[-1] in BINARY and BINARY[queue[-1]][0] >= minimum:
            level, function = BINARY[queue.pop()]
            left = function(left, expression(level + (level != 4)))
        return left

    result = expression(0)
    if queue:
        raise SyntaxError(f"unexpected {queue[-1]}")
    return result


for text in ("1 + 2 * 3", "(1 + 2) * 3", "2 ** 3 ** 2", "-2 ** 2", "7 - 4 - 2", "abs(-3) + sq(2 + 1)", "10 % 4 / 2", "1 / 0", "2 +", "(1", "3 $ 4", "foo(1)", "1 2"):
    try:
        print(text, "=", evaluate(text))
    except (SyntaxError, ArithmeticError) as error:
        print(text, "->", type(error).__name__, error)
