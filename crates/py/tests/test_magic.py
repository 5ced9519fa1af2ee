"""The magics, in a shell of IPython: what they return, how they complete, what they say to mistakes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from IPython.core.error import UsageError
from IPython.core.interactiveshell import InteractiveShell

import answerkey as ak


@pytest.fixture
def shell() -> Any:
    InteractiveShell.clear_instance()
    shell = InteractiveShell.instance()
    shell.run_line_magic("load_ext", "answerkey")
    yield shell
    InteractiveShell.clear_instance()


def test_questions(shell: Any) -> None:
    assert [one.id for one in shell.run_line_magic("questions", "")] == [one.id for one in ak.questions()]
    found = shell.run_line_magic("questions", "dsa code")
    assert found == ak.questions(section="dsa", kind="code")
    assert "dsa/lru-cache" in str(found)
    assert str(shell.run_line_magic("questions", "no-such-word")) == "no question fits"
    assert shell.run_line_magic("question", "dsa/trie").id == "dsa/trie"


def test_an_answer_is_graded_and_returned_but_not_run(shell: Any) -> None:
    cell = "def find_pairs(arr, target):\n    return []\n"
    done = shell.run_cell(f"%%answer dsa/two-sum-pairs\n{cell}")
    done.raise_error()
    assert done.result == ak.grade("dsa/two-sum-pairs", cell)
    assert shell.user_ns["_"] is done.result
    assert "find_pairs" not in shell.user_ns


def test_hints_come_one_by_one_for_the_question_looked_at_last(shell: Any) -> None:
    hints = ak.question("dsa/lru-cache").hints
    assert shell.run_line_magic("hint", "dsa/lru-cache").text == f"Hint 1 of {len(hints)}: {hints[0]}"
    for number in range(2, len(hints) + 2):
        at = min(number, len(hints))
        assert shell.run_line_magic("hint", "").text == f"Hint {at} of {len(hints)}: {hints[at - 1]}"
    shown = shell.run_line_magic("model_answer", "")
    assert ak.question("dsa/lru-cache").solution.strip() in repr(shown)
    assert "model answer" in shown._repr_html_()


def test_mistakes_are_told_in_a_sentence(shell: Any) -> None:
    with pytest.raises(UsageError, match="did you mean `dsa/lru-cache`"):
        shell.run_line_magic("hint", "dsa/lru-cash")
    with pytest.raises(UsageError, match="give the id of one question"):
        shell.run_cell_magic("answer", "", "x")
    with pytest.raises(UsageError, match="not a folder"):
        shell.run_line_magic("questions", "--pack nowhere")


def test_packs_of_others(shell: Any, pack_folder: Path) -> None:
    assert [one.id for one in shell.run_line_magic("questions", f"--pack {pack_folder}")] == ["try/double"]
    assert shell.run_cell_magic("answer", "try/double", "def double(n): return 2 * n").passed
    assert len(shell.run_line_magic("questions", "--bundled")) == len(ak.questions())


@pytest.mark.parametrize("line", ["%%answer dsa/lru", "%hint dsa/lru", "%model_answer dsa/lru", "%question dsa/lru"])
def test_ids_complete(shell: Any, line: str) -> None:
    _, found = shell.complete("dsa/lru", line, len(line))
    assert found == ["dsa/lru-cache"]


def test_words_complete(shell: Any) -> None:
    _, found = shell.complete("core", "%questions core", 15)
    assert "core-concepts" in found
