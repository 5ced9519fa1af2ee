"""The example notebook, run in a kernel, rendered, opened in a browser: what stands there, what it looks like, whether it can be read."""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient
from nbconvert import HTMLExporter

OUT = Path(os.environ.get("ANSWERKEY_OUT", Path(__file__).resolve().parents[3] / "target/python/pictures"))
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--enable-logging=stderr", "--virtual-time-budget=10000",
]  # fmt: skip
#: Chromium's numbers for what a page is told about the colours that its reader prefers.
SCHEMES = {"dark": "0", "light": "1"}

#: Measures the contrast of every text inside a card against what is painted behind it, as WCAG 2 counts it.
MEASURE = """
<script>
window.addEventListener("load", () => {
  const numbers = (colour) => { const found = colour.match(/[\\d.]+/g).map(Number); return found.length < 4 ? [...found, 1] : found; };
  const light = (one) => { const value = one / 255; return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4; };
  const luminance = ([r, g, b]) => 0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b);
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = numbers(getComputedStyle(at).backgroundColor);
      if (colour[3] === 1) return colour;
    }
    return [255, 255, 255, 1];
  };
  const seen = [];
  for (const card of document.querySelectorAll(".answerkey")) {
    const walk = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const text = walk.currentNode.textContent.trim(), element = walk.currentNode.parentElement;
      if (!text || element.closest("style")) continue;
      const style = getComputedStyle(element);
      const fore = numbers(element.closest("svg") ? style.fill : style.color), back = behind(element);
      const [high, low] = [luminance(fore), luminance(back)].sort((a, b) => b - a);
      seen.push([Math.round((high + 0.05) / (low + 0.05) * 100) / 100, text.slice(0, 40)]);
    }
  }
  seen.sort((a, b) => a[0] - b[0]);
  const card = document.querySelector(".answerkey");
  const result = { texts: seen.length, lowest: seen.slice(0, 3), back: getComputedStyle(card).backgroundColor,
    wide: [...document.querySelectorAll(".answerkey")].filter((one) => one.scrollWidth > one.clientWidth + 1)
      .map((one) => `${one.getAttribute("aria-label")}: ${one.scrollWidth} > ${one.clientWidth}`) };
  const place = document.createElement("pre");
  place.id = "measured";
  place.textContent = JSON.stringify(result);
  document.body.append(place);
});
</script>
"""


@pytest.fixture(scope="module")
def executed(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The notebook after it has run."""
    source = Path(__file__).resolve().parents[3] / "examples/quickstart.ipynb"
    notebook = nbformat.read(source, as_version=4)  # type: ignore[no-untyped-call]
    for cell in notebook.cells:
        assert not cell.get("outputs"), "the notebook is committed without outputs"
    work = tmp_path_factory.mktemp("notebook")
    NotebookClient(notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(work)}}).execute()
    return notebook


@pytest.fixture(scope="module")
def rendered(executed: Any) -> Path:
    """The notebook as one HTML file, without anything fetched from elsewhere."""
    OUT.mkdir(parents=True, exist_ok=True)
    exporter = HTMLExporter(template_name="lab", mathjax_url="", require_js_url="", jquery_url="", mermaid_js_url="")  # type: ignore[no-untyped-call,unused-ignore]
    page, _ = exporter.from_notebook_node(executed)
    path = OUT / "quickstart.html"
    path.write_text(page, "utf-8")
    return path


def browse(profile: Path, page: Path, scheme: str, *flags: str) -> subprocess.CompletedProcess[str]:
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    assert browser, "a browser is missing; install it with: apt-get install -y chromium"
    settings = [f"--user-data-dir={profile}", f"--blink-settings=preferredColorScheme={SCHEMES[scheme]}", *flags, page.as_uri()]
    done = subprocess.run([browser, *FLAGS, *settings], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    complaints = [line for line in done.stderr.splitlines() if "CONSOLE" in line]
    assert complaints == [], complaints
    return done


def test_it_tells_what_a_learner_wants_to_know(executed: Any) -> None:
    shown = [output for cell in executed.cells for output in cell.get("outputs", [])]
    pages = [output["data"]["text/html"] for output in shown if "text/html" in output.get("data", {})]
    assert [output for output in shown if output["output_type"] == "error"] == []
    assert sum("Report: " in page for page in pages) >= 4
    everything = "\n".join(pages)
    for word in ("First difference", "How the work grows", "Your story", "Your answer", "Hint 1 of", "model answer", "Cases that you may see"):
        assert word in everything, word
    plain = [output["data"]["text/plain"] for output in shown if "text/html" in output.get("data", {})]
    assert all(text.strip() and "object at 0x" not in text for text in plain)


def test_the_page_reads_as_the_notebook_says(rendered: Path, tmp_path: Path) -> None:
    dom = browse(tmp_path, rendered, "light", "--dump-dom").stdout
    for words in ("All pairs that add up to a target", "✗", "missed", "Your story", "points"):
        assert words in dom
    assert "<script" not in "".join(re.findall(r'<section class="answerkey.*?</section>', dom, re.DOTALL))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_word_can_be_read(rendered: Path, tmp_path: Path, scheme: str) -> None:
    probe = rendered.with_name(f"probe-{scheme}.html")
    probe.write_text(rendered.read_text("utf-8").replace("</head>", MEASURE + "</head>", 1), "utf-8")
    dom = browse(tmp_path, probe, scheme, "--dump-dom", "--window-size=1100,900").stdout
    found = re.search(r'<pre id="measured">(.*?)</pre>', dom, re.DOTALL)
    assert found, "the page measured nothing"
    measured = json.loads(html.unescape(found.group(1)))
    assert measured["texts"] >= 200
    assert measured["lowest"][0][0] >= 4.5, measured["lowest"]
    assert measured["back"] == {"light": "rgb(255, 255, 255)", "dark": "rgb(22, 25, 29)"}[scheme]
    assert measured["wide"] == []
    narrow = browse(tmp_path / "narrow", probe, scheme, "--dump-dom", "--window-size=500,900").stdout
    found = re.search(r'<pre id="measured">(.*?)</pre>', narrow, re.DOTALL)
    assert found
    assert json.loads(html.unescape(found.group(1)))["wide"] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pictures_are_kept(rendered: Path, tmp_path: Path, scheme: str) -> None:
    picture = OUT / f"quickstart-{scheme}.png"
    picture.unlink(missing_ok=True)
    browse(tmp_path, rendered, scheme, f"--screenshot={picture}", "--window-size=1100,11500")
    assert picture.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
    assert picture.stat().st_size > 100_000


def test_it_can_be_printed(rendered: Path, tmp_path: Path) -> None:
    paper = OUT / "quickstart.pdf"
    paper.unlink(missing_ok=True)
    browse(tmp_path, rendered, "dark", f"--print-to-pdf={paper}", "--no-pdf-header-footer")
    assert paper.read_bytes()[:5] == b"%PDF-"
