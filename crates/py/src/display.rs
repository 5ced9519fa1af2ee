//! What Python shows with the project's own means: Markdown as safe HTML, and the command line.

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, html};
use pyo3::prelude::*;

/// Markdown as HTML that runs nothing: HTML inside it is shown as text, and only links to the web stay links.
#[pyfunction]
pub(crate) fn markdown_to_html(text: &str) -> String {
    let events = Parser::new_ext(text, Options::ENABLE_TABLES).map(|event| match event {
        Event::Html(html) | Event::InlineHtml(html) => Event::Text(html),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            Event::Start(Tag::Link { link_type, dest_url: web_address(dest_url), title, id })
        }
        // A picture would be fetched from wherever the author says.
        Event::Start(Tag::Image { link_type, dest_url, title, id }) => {
            Event::Start(Tag::Link { link_type, dest_url: web_address(dest_url), title, id })
        }
        Event::End(pulldown_cmark::TagEnd::Image) => Event::End(pulldown_cmark::TagEnd::Link),
        other => other,
    });
    let mut out = String::new();
    html::push_html(&mut out, events);
    out
}

fn web_address(address: CowStr<'_>) -> CowStr<'_> {
    let is_web = address.starts_with("https://") || address.starts_with("http://");
    if is_web { address } else { CowStr::Borrowed("#") }
}

/// Does what the arguments say, as the program `answerkey` does; the first argument is the program's name. Returns the exit status.
#[pyfunction]
pub(crate) fn command_line(py: Python<'_>, arguments: Vec<String>) -> u8 {
    py.detach(|| answerkey_cli::run(arguments))
}
