"""Spark on two cores: the same bytes as one process, bad rows, packs of others."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import answerkey as ak
import answerkey.spark

if TYPE_CHECKING:
    from pyspark.sql import SparkSession


@pytest.fixture(scope="module")
def session() -> Iterator[SparkSession]:
    os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master("local[2]").appName("answerkey")
    settings = {
        "spark.ui.enabled": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.sql.shuffle.partitions": "4",
        "spark.sql.execution.arrow.maxRecordsPerBatch": "200",
    }
    for name, value in settings.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


def test_two_thousand_answers_get_the_same_bytes(session: SparkSession, mixed: list[dict[str, object]]) -> None:
    code = [row for row in mixed if str(row["file"]).endswith(".py")]
    texts = [row for row in mixed if not str(row["file"]).endswith(".py")]
    rows: list[dict[str, Any]] = [dict(row) for row in code]
    turn = 0
    while len(rows) < 2000:
        # The same sample with another ending is another answer.
        rows += [{**row, "answer": f"{row['answer']}\n\nThat was try number {turn}."} for row in texts]
        turn += 1
    rows += [{"question": "dsa/no-such", "answer": "x", "file": ""}, {"question": "dsa/trie", "answer": None, "file": ""}]
    for number, row in enumerate(rows):
        row["number"] = number
    kinds = {ak.question(str(row["question"])).kind for row in rows[:-2]}
    assert kinds == {"code", "prose", "story"}
    here = ak.grade_many(rows, progress=False)
    frame = session.createDataFrame([(row["number"], row["question"], row["answer"]) for row in rows], "number int, question string, answer string")
    graded = answerkey.spark.grade(frame.repartition(6))
    assert graded.columns == ["number", "question", "answer", "status", "verdict", "earned", "possible", "percent", "reason", "report"]
    there = {row["number"]: row for row in graded.collect()}
    assert len(there) == len(rows) >= 2000
    for row in here:
        spark_row = there[row["number"]]
        assert spark_row["report"].encode() == row["report"].to_json()
        assert (spark_row["verdict"], spark_row["earned"], spark_row["reason"]) == (row["verdict"], row["earned"], row["reason"])
    assert [there[number]["status"] for number in (len(rows) - 2, len(rows) - 1)] == ["ungraded", "ungraded"]


def test_a_pack_travels_with_the_task(session: SparkSession, pack_folder: Path) -> None:
    pack = ak.load_pack(pack_folder)
    frame = session.createDataFrame([("try/double", "def double(n): return 2 * n"), ("try/double", "def double(n): return n")], "q string, a string")
    graded = answerkey.spark.grade(frame, question="q", answer="a", pack=pack)
    (pack_folder / "pack.json").unlink()
    assert sorted(row["verdict"] for row in graded.collect()) == ["fail", "pass"]
    with pytest.raises(ValueError, match="no column `question`; it has q, a"):
        answerkey.spark.grade(frame)
