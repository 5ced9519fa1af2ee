"""Grading on a Spark cluster: the same bytes as in one process, whatever the number of machines.

>>> from answerkey import spark
>>> graded = spark.grade(answers, question="question", answer="answer")

Settings that fit. `pip install "answerkey[spark]"` on the driver and on every executor, in the Python that `PYSPARK_PYTHON` names.
Each task grades on one thread, so leave `spark.task.cpus` at 1: tasks on all cores are what keeps the cluster busy. A code answer holds up
to 128 MiB while it runs, unless its question allows more; give Python its own room with `spark.executor.pyspark.memory`, 512 MiB for each
core of an executor. One slow answer holds its whole batch up: set `spark.sql.execution.arrow.maxRecordsPerBatch` to 200 or so
for code, and repartition to a few times the number of cores, since answers differ in what they cost.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from ._core import Pack
from ._many import COLUMNS, _Arrow, _graded

if TYPE_CHECKING:
    import pyarrow
    from pyspark.sql import DataFrame

__all__ = ["grade"]


def grade(df: DataFrame, question: str = "question", answer: str = "answer", *, pack: Pack | None = None) -> DataFrame:
    """A data frame with the columns of `df` and those that `grade_many` adds; `report` is the canonical JSON.

    `question` and `answer` name the columns that hold ids and answers. A pack given as `pack` travels to the executors with the task.
    A row that cannot be graded gets an ungraded report with the reason, and fails no task. As all of Spark, it works when the result is asked for.
    """
    from pyspark.sql.types import LongType, StringType, StructField, StructType

    for name in (question, answer):
        if name not in df.columns:
            raise ValueError(f"the data frame has no column `{name}`; it has {', '.join(df.columns)}")
    fields = [field for field in df.schema.fields if field.name not in COLUMNS]
    whole = ("earned", "possible", "percent")
    fields += [StructField(name, LongType() if name in whole else StringType()) for name in COLUMNS]
    return df.mapInArrow(_batches(question, answer, pack), StructType(fields))


def _batches(
    question: str, answer: str, pack: Pack | None
) -> Callable[[Iterator[pyarrow.RecordBatch]], Iterator[pyarrow.RecordBatch]]:
    """What an executor runs over the batches of a partition."""

    def graded(batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        for batch in batches:
            found, _ = _graded(_Arrow.pairs(batch, question, answer), pack, 1, False)
            yield _Arrow.result(batch, found)

    return graded
