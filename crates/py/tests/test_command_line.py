"""`python -m answerkey` and the script `answerkey` are the command line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import answerkey as ak


def run(*arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "answerkey", *arguments], input=given, capture_output=True, text=True, timeout=120, check=False)


def test_it_is_the_same_program() -> None:
    script = Path(sys.executable).parent / "answerkey"
    listed = subprocess.run([script, "list", "--json"], capture_output=True, text=True, timeout=120, check=True)
    assert [entry["id"] for entry in json.loads(listed.stdout)] == [question.id for question in ak.questions()]
    assert run("--version").stdout == f"answerkey {ak.__version__}\n"
    assert "grade-all" in run("--help").stdout


def test_it_grades_as_the_library_does() -> None:
    answer = "def find_pairs(arr, target):\n    return []\n"
    done = run("grade", "dsa/two-sum-pairs", "-", "--json", given=answer)
    assert done.returncode == 0
    assert done.stdout.encode() == ak.grade("dsa/two-sum-pairs", answer).to_json() + b"\n"
    assert run("grade", "dsa/two-sum-pairs", "-", given=answer).stdout == str(ak.grade("dsa/two-sum-pairs", answer))


def test_its_exit_status_is_the_contract(tmp_path: Path, pack_folder: Path, root: Path) -> None:
    assert run("list").returncode == 0
    assert run("show", "dsa/no-such").returncode == 2
    assert run("grade", "dsa/lru-cache", str(tmp_path / "none.py")).returncode == 2
    assert run("no-such-command").returncode == 2
    assert run("check", str(root / "examples/packs/ward-nurse")).returncode == 0
    assert run("check", str(pack_folder)).returncode == 1, "a link in its prompt is no web address"
    (pack_folder / "try/double/question.json").write_text("{", "utf-8")
    assert run("check", str(pack_folder)).returncode == 1
    assert "error:" in run("show", "dsa/no-such").stderr
