//! From Markdown to the HTML that every reader of exports takes: well-formed as XML, without anything that the Markdown's writer put in as HTML.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html as render};

/// A text as HTML blocks. HTML in the Markdown is shown as it is written, an image as its description.
pub(super) fn html(markdown: &str) -> String {
    let events = Parser::new_ext(markdown, Options::ENABLE_TABLES).filter_map(|event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
        other => Some(other),
    });
    let mut out = String::new();
    render::push_html(&mut out, events);
    valid(&out)
}

/// A single paragraph's content.
pub(super) fn inline(markdown: &str) -> String {
    let whole = html(markdown);
    let one = whole.trim().strip_prefix("<p>").and_then(|rest| rest.strip_suffix("</p>"));
    one.filter(|inner| !inner.contains("<p>")).map_or_else(|| escaped(markdown), str::to_owned)
}

/// A text for use in XML, in content and in attributes.
pub(super) fn escaped(text: &str) -> String {
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    valid(&escaped)
}

/// XML has no place for control characters, not even escaped.
fn valid(text: &str) -> String {
    text.chars()
        .filter(|one| !one.is_control() || matches!(one, '\n' | '\t'))
        .filter(|one| !matches!(one, '\u{fffe}' | '\u{ffff}'))
        .collect()
}

/// An HTML text inside an XML element.
pub(super) fn cdata(html: &str) -> String {
    format!("<![CDATA[{}]]>", html.replace("]]>", "]]]]><![CDATA[>"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_becomes_well_formed_html() {
        assert_eq!(html("a <b>c\n\n- x & y\n"), "<p>a &lt;b&gt;c</p>\n<ul>\n<li>x &amp; y</li>\n</ul>\n");
        assert_eq!(inline("`a < b` and **c**"), "<code>a &lt; b</code> and <strong>c</strong>");
        assert_eq!(html("![a plan](x.png)"), "<p>a plan</p>\n");
        assert_eq!(cdata("a]]>b"), "<![CDATA[a]]]]><![CDATA[>b]]>");
        assert_eq!(escaped("a\u{1}\"<"), "a&quot;&lt;");
    }
}
