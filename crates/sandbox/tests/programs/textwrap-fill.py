import textwrap

text = "The quick brown fox jumps over the lazy dog, and then runs-away quickly into the forest."
print(textwrap.fill(text, 24))
print(textwrap.wrap(text, 20)[:2], textwrap.wrap("", 5))
print(textwrap.fill(text, 40, initial_indent="* ", subsequent_indent="  "))
print(textwrap.shorten(text, 30), "|", textwrap.shorten(text, 30, placeholder="..."))
print(textwrap.wrap("a verylongunbreakableword here", 8), textwrap.wrap("averylongword", 5, break_long_words=False))
print(textwrap.wrap("well-known state-of-the-art", 10), textwrap.wrap("well-known", 6, break_on_hyphens=False))
print(repr(textwrap.dedent("    one\n      two\n\n    three\n")))
print(repr(textwrap.dedent("\tone\n    two\n")))
print(repr(textwrap.indent("a\n\nb\n", "> ")), repr(textwrap.indent("a\n\nb", "- ", lambda line: True)))
wrapper = textwrap.TextWrapper(width=15, max_lines=2, placeholder=" [..]")
print(wrapper.wrap(text))
wrapper = textwrap.TextWrapper(width=12, expand_tabs=True, tabsize=4, drop_whitespace=False)
print(wrapper.wrap("a\tb  c   long words here"))
try:
    textwrap.wrap("x", 0)
except ValueError as error:
    print(error)
print(textwrap.wrap("one\ntwo\n\nthree", 40), textwrap.wrap("one\ntwo", 40, replace_whitespace=False))
print(textwrap.fill("Dr. Who. Mr. X! ok? yes", 40, fix_sentence_endings=True))
