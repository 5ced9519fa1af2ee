"""Where things are, and answers that several tests use."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]

SLOW_PAIRS = """def find_pairs(arr, target):
    pairs = set()
    for i in range(len(arr)):
        for j in range(i + 1, len(arr)):
            if arr[i] + arr[j] == target:
                pairs.add((min(arr[i], arr[j]), max(arr[i], arr[j])))
    return list(pairs)
"""


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def content() -> Path:
    """The folder of the bundled pack."""
    return ROOT / "content"


@pytest.fixture(scope="session")
def mixed(content: Path) -> list[dict[str, object]]:
    """Answers to all kinds of questions: solutions, wrong answers, samples, model answers."""
    import answerkey as ak

    rows: list[dict[str, object]] = []
    for question in ak.questions():
        folder = content / question.id
        files = sorted([*folder.glob("solution.py"), *folder.glob("wrong/*.py"), *folder.glob("samples/*.md"), *folder.glob("answer.md")])
        if question.kind == "code":
            files = [file for file in files if file.suffix == ".py"][:2]
        rows += [{"question": question.id, "answer": file.read_text("utf-8"), "file": file.name} for file in files]
    return rows


@pytest.fixture
def pack_folder(tmp_path: Path) -> Path:
    """A small pack of somebody else, with one code question."""
    folder = tmp_path / "pack"
    question = folder / "try" / "double"
    question.mkdir(parents=True)
    (folder / "pack.json").write_text(
        '{"id": "small", "title": "Small", "version": "1.0.0", "license": "CC0-1.0", "authors": ["a"], "locale": "en"}', "utf-8"
    )
    (question / "question.json").write_text(
        """{"id": "try/double", "title": "Double <it>", "level": "junior", "minutes": 3, "tags": ["number"], "hints": ["Add it to itself."],
        "body": {"kind": "code", "language": "python", "entry": ["double"], "cases": [
        {"id": "three", "title": "three", "run": ["double(3)"], "expect": "6", "points": 2, "visible": true},
        {"id": "none", "title": "nothing", "run": ["double(0)"], "expect": "0", "points": 1}]}}""",
        "utf-8",
    )
    (question / "prompt.md").write_text("Write `double(n)`. <script>alert(1)</script> [bad](javascript:alert(1))", "utf-8")
    (question / "solution.py").write_text("def double(n):\n    return 2 * n\n", "utf-8")
    (question / "starter.py").write_text("def double(n): ...\n", "utf-8")
    return folder
