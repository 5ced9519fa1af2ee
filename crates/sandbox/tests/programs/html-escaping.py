import html
from html.entities import codepoint2name, html5, name2codepoint
from html.parser import HTMLParser

print(html.escape("<a href=\"x\">'&'</a>"), html.escape("\"'", quote=False))
print(html.unescape("&lt;p&gt; &amp;amp; &eacute; &#233; &#xe9; &notit; &unknown; &copy &#128; &#x110000;"))
print(html.unescape(html.escape("a < b & 'c'")) == "a < b & 'c'")
print(name2codepoint["euro"], codepoint2name[8364], html5["gt;"], len(html5) > 2000)


class Outline(HTMLParser):
    def __init__(self):
        super().__init__()
        self.events = []

    def handle_starttag(self, tag, attributes):
        self.events.append(("start", tag, attributes))

    def handle_endtag(self, tag):
        self.events.append(("end", tag))

    def handle_startendtag(self, tag, attributes):
        self.events.append(("empty", tag))

    def handle_data(self, data):
        if data.strip():
            self.events.append(("data", data))

    def handle_comment(self, data):
        self.events.append(("comment", data))

    def handle_decl(self, declaration):
        self.events.append(("decl", declaration))


parser = Outline()
parser.feed("<!DOCTYPE html><div class='a b' id=main checked>Text &amp; more<br/>")
parser.feed("<!-- note --><P>two</P></div>")
parser.close()
for event in parser.events:
    print(event)
print(parser.getpos(), HTMLParser(convert_charrefs=False).convert_charrefs)
