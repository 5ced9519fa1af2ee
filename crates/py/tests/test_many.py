"""Many answers: tables of four kinds, bad rows, order, streaming, Ctrl-C."""

from __future__ import annotations

import itertools
import math
import signal
import subprocess
import sys
import textwrap
import time
from typing import Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import answerkey as ak

PROSE = "core-concepts/cap-theorem"
GOOD = "When the network is partitioned, a replica has to give up either availability or consistency."
NEW = ["status", "verdict", "earned", "possible", "percent", "reason", "report"]


def rows() -> list[dict[str, Any]]:
    return [
        {"id": 7, "question": PROSE, "answer": GOOD},
        {"id": 8, "question": "dsa/no-such", "answer": "x"},
        {"id": 9, "question": PROSE, "answer": None},
        {"id": 10, "question": "dsa/two-sum-pairs", "answer": "def find_pairs(arr, target):\n    return []\n"},
    ]


def check(cells: list[dict[str, Any]]) -> None:
    """What the four rows have to look like, in whatever kind of table."""
    single = ak.grade(PROSE, GOOD)
    assert [row["status"] for row in cells] == ["graded", "ungraded", "ungraded", "graded"]
    assert [row["verdict"] for row in cells] == [single.verdict, None, None, "fail"]
    assert (cells[0]["earned"], cells[0]["possible"]) == (single.points.earned, single.points.possible)
    assert cells[0]["percent"] == single.points.percent
    assert cells[0]["reason"] is None
    assert cells[1]["reason"].startswith("this row cannot be graded: no question has the id `dsa/no-such`")
    assert cells[2]["reason"] == "this row cannot be graded: it has no text `answer`"
    assert [row["id"] for row in cells] == [7, 8, 9, 10]
    first = cells[0]["report"]
    assert (first.to_json() if isinstance(first, ak.Report) else first.encode()) == single.to_json()


def test_lists_of_dicts() -> None:
    graded = ak.grade_many(rows(), progress=False)
    assert list(graded[0]) == ["id", "question", "answer", *NEW]
    check(graded)
    assert ak.grade_many([], progress=False) == []


def test_pandas() -> None:
    frame = pd.DataFrame(rows(), index=[3, 1, 4, 1])
    graded = ak.grade_many(frame, progress=False)
    assert list(graded.columns) == ["id", "question", "answer", *NEW]
    assert list(graded.index) == [3, 1, 4, 1]
    check(graded.to_dict("records"))
    assert list(frame.columns) == ["id", "question", "answer"]
    assert str(graded["earned"].dtype) == "int64"
    holes = ak.grade_many(pd.DataFrame({"question": [PROSE], "answer": [math.nan]}), progress=False)
    assert holes["status"].tolist() == ["ungraded"]


def test_polars() -> None:
    graded = ak.grade_many(pl.DataFrame(rows()), progress=False)
    assert graded.columns == ["id", "question", "answer", *NEW]
    check(graded.to_dicts())
    assert graded.schema["percent"] == pl.Int64
    with pytest.raises(TypeError, match="collect it first"):
        ak.grade_many(pl.DataFrame(rows()).lazy())


def test_arrow() -> None:
    table = pa.Table.from_pylist(rows())
    graded = ak.grade_many(table, progress=False)
    assert graded.column_names == ["id", "question", "answer", *NEW]
    check(graded.to_pylist())
    batch = ak.grade_many(table.to_batches()[0], progress=False)
    assert isinstance(batch, pa.RecordBatch)
    check(batch.to_pylist())


def test_a_result_can_be_graded_again() -> None:
    for table in (rows(), pd.DataFrame(rows()), pl.DataFrame(rows()), pa.Table.from_pylist(rows())):
        once: Any = ak.grade_many(table, progress=False)
        twice: Any = ak.grade_many(once, progress=False)
        same = twice.equals(once) if hasattr(twice, "equals") else twice == once
        assert same


def test_columns_of_other_names() -> None:
    frame = pd.DataFrame({"q": [PROSE], "text": [GOOD]})
    assert ak.grade_many(frame, False, question="q", answer="text")["status"].tolist() == ["graded"]
    with pytest.raises(ValueError, match="no column `question`; it has q, text"):
        ak.grade_many(frame, progress=False)
    with pytest.raises(TypeError, match="grade_iter"):
        ak.grade_many(iter(rows()))
    with pytest.raises(TypeError, match=r"builtins\.int"):
        ak.grade_many(3)


def test_no_row_can_raise() -> None:
    odd: list[Any] = [
        {},
        {"question": None, "answer": None},
        {"question": 3, "answer": GOOD},
        {"question": PROSE, "answer": b"bytes"},
        {"question": PROSE, "answer": "\ud800"},
        {"question": "\udfff", "answer": "x"},
        None,
        "a string",
        ["a", "list"],
        {"question": PROSE, "answer": "\x00" * 10},
        {"question": PROSE, "answer": "a" * 1_000_000},
        {"question": "dsa/two-sum-pairs", "answer": "raise SystemExit"},
    ]
    graded = ak.grade_many(odd, progress=False)
    assert [row["status"] for row in graded] == ["ungraded"] * 9 + ["graded"] * 3
    assert all(row["reason"].startswith("this row cannot be graded: ") for row in graded[:9])


def test_the_number_of_threads_changes_no_byte(mixed: list[dict[str, object]]) -> None:
    some = mixed[::5]

    def graded(jobs: int) -> list[bytes]:
        found = [row["report"] for row in ak.grade_many(some, False, jobs=jobs)]
        return [report.to_json() for report in found if isinstance(report, ak.Report)]

    one, three = graded(1), graded(3)
    single = [ak.grade(str(row["question"]), str(row["answer"])).to_json() for row in some]
    assert len(some) >= 100
    assert one == three == single
    with pytest.raises(ValueError, match="at least 1"):
        ak.grade_many(some, False, jobs=0)


def test_streams_read_only_a_little_ahead() -> None:
    read = 0

    def endless() -> Any:
        nonlocal read
        for number in itertools.count():
            read += 1
            yield {"number": number, "question": PROSE, "answer": f"{GOOD} {number}"}

    stream = ak.grade_iter(endless(), jobs=2)
    first = list(itertools.islice(stream, 500))
    assert [row["number"] for row in first] == list(range(500))
    assert first[3]["report"] == ak.grade(PROSE, f"{GOOD} 3")
    assert read <= 500 + 2 * 64
    stream.close()  # type: ignore[attr-defined]
    assert list(ak.grade_iter(iter([]))) == []


STOPPED = """
import os, signal, sys, threading, time
import answerkey as ak
slow = "def find_pairs(arr, target):\\n    while True: pass\\n"
rows = [{"question": "core-concepts/cap-theorem", "answer": "An answer."}] * 3 + [{"question": "dsa/two-sum-pairs", "answer": slow}] * 500
ak.grade("core-concepts/cap-theorem", "warm")
pressed = 0.0
def press():
    global pressed
    time.sleep(float(sys.argv[1]))
    pressed = time.monotonic()
    os.kill(os.getpid(), signal.SIGINT)
threading.Thread(target=press).start()
try:
    ak.grade_many(rows, progress=False)
except KeyboardInterrupt as stop:
    seconds = time.monotonic() - pressed
    assert stop.code == "interrupted" and ak.last_interrupted() is stop
    result = stop.result
    assert len(result) == len(rows)
    done = [row for row in result if row["status"] == "graded"]
    assert all(row["reason"] == "this row cannot be graded: grading was stopped before it was reached" for row in result if row["status"] != "graded")
    assert [row["status"] for row in result[:3]] == ["graded"] * 3, result[:3]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    print(f"{seconds:.3f} {len(done)} {stop}")
"""


def test_control_c_stops_within_a_second_and_keeps_what_is_done() -> None:
    done = subprocess.run([sys.executable, "-c", STOPPED, "2"], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    seconds, count, *message = done.stdout.split()
    assert float(seconds) < 1.0
    assert 3 <= int(count) < 503
    assert " ".join(message).startswith(f"stopped after {count} of 503 answers")


def test_progress_is_shown_with_and_without_tqdm() -> None:
    script = """
    import sys
    if sys.argv[1] == "text":
        sys.modules["tqdm"] = sys.modules["tqdm.auto"] = None
    import answerkey as ak
    slow = "def find_pairs(arr, target):\\n    while True: pass\\n"
    rows = [{"question": "dsa/two-sum-pairs", "answer": slow}] * 2
    ak.grade_many(rows, jobs=1)
    """
    for kind, shown in (("text", "graded 2 of 2"), ("tqdm", "2/2")):
        done = subprocess.run([sys.executable, "-c", textwrap.dedent(script), kind], capture_output=True, text=True, timeout=300, check=True)
        assert shown in done.stderr
        assert done.stdout == ""


def test_the_command_line_ends_at_once_on_control_c(tmp_path: Any) -> None:
    import json

    slow = {"id": 1, "question": "dsa/two-sum-pairs", "answer": "def find_pairs(arr, target):\n    while True: pass\n"}
    file = tmp_path / "answers.jsonl"
    file.write_text((json.dumps(slow) + "\n") * 300, "utf-8")
    process = subprocess.Popen([sys.executable, "-m", "answerkey", "grade-all", str(file)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(2)
    assert process.poll() is None
    start = time.monotonic()
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=30) == -signal.SIGINT
    assert time.monotonic() - start < 1.0
