import io
import keyword
import token
import tokenize

source = "def f(x):\n    # comment\n    return x ** 2 + 0x1F\n\nf(1_000) if True else 'te' \"xt\"\n"
for item in list(tokenize.generate_tokens(io.StringIO(source).readline))[:18]:
    print(token.tok_name[item.type], repr(item.string), item.start, item.end)
print([token.tok_name[t.exact_type] for t in tokenize.generate_tokens(io.StringIO("a **= b @ (c != d)\n").readline)])
print([t.string for t in tokenize.generate_tokens(io.StringIO("f'{x:>{w}} y'\n").readline) if t.string])
print(tokenize.untokenize([(tokenize.NAME, "if"), (tokenize.NUMBER, "1"), (tokenize.OP, ":")]).split())
print(tokenize.tok_name[tokenize.ENCODING], next(tokenize.tokenize(io.BytesIO(b"x = 1\n").readline)).string)
print(tokenize.detect_encoding(io.BytesIO(b"# -*- coding: latin-1 -*-\n").readline))
for bad in ("(1,\n", "'''open\n", "  x\n y\n"):
    try:
        list(tokenize.generate_tokens(io.StringIO(bad).readline))
    except (tokenize.TokenError, SyntaxError) as error:
        print(type(error).__name__)
print(keyword.iskeyword("lambda"), keyword.iskeyword("match"), keyword.issoftkeyword("match"))
print(len(keyword.kwlist), keyword.kwlist[:6], keyword.softkwlist)
print(token.ISEOF(token.ENDMARKER), token.ISTERMINAL(token.NAME), token.EXACT_TOKEN_TYPES[":="] == token.COLONEQUAL)
