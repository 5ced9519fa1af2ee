"""Many answers on all cores: lists, pandas, polars and Arrow tables in, the same kind out with columns for the report."""

from __future__ import annotations

import signal
import sys
import threading
import time
import warnings
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Any, TypeVar

from ._core import Pack, Queue, Report, bundled, not_reached
from ._errors import Interrupted

Table = TypeVar("Table")

#: The columns that a table gets, in this order.
COLUMNS = ("status", "verdict", "earned", "possible", "percent", "reason", "report")

#: How many rows are handed over ahead of the row that is waited for, per thread: enough to keep threads busy behind one slow answer.
_AHEAD = 64

#: How long to wait for a report before Python looks for Ctrl-C.
_SLICE = 0.1

_last: Interrupted | None = None


def last_interrupted() -> Interrupted | None:
    """What the last Ctrl-C in `grade_many` left: its `result` holds what was done. None if there was none."""
    return _last


def _cells(report: Report) -> tuple[str, str | None, int, int, int, str | None]:
    points = report.points
    return report.status, report.verdict, points.earned, points.possible, points.percent, report.reason


def reports(
    pairs: Iterable[tuple[object, object]],
    *,
    pack: Pack | None = None,
    jobs: int | None = None,
    done: Callable[[int, Report], None] = lambda index, report: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Iterator[Report]:
    """The reports of pairs of question id and answer, in order; no more pairs are read ahead than keep the threads busy.

    `done` is called for each report as soon as it is there, in whatever order that is. Ends early once `stopped` says so.
    """
    queue = Queue(bundled() if pack is None else pack, jobs)
    source = iter(pairs)
    ahead = queue.jobs * _AHEAD
    waiting: dict[int, Report] = {}
    submitted = collected = given = 0
    more = True
    try:
        while (more or given < submitted) and not stopped():
            if more and submitted - given <= ahead // 2:
                batch = list(islice(source, ahead - (submitted - given)))
                more = bool(batch)
                queue.submit(submitted, [one for one, _ in batch], [one for _, one in batch])
                submitted += len(batch)
            if collected < submitted:
                for index, report in queue.take(_SLICE):
                    collected += 1
                    waiting[index] = report
                    done(index, report)
            while given in waiting:
                given += 1
                yield waiting.pop(given - 1)
    finally:
        queue.stop()


class _Text:
    """Progress as a line of text, for where tqdm is not installed."""

    def __init__(self, total: int) -> None:
        self.total, self.count = total, 0
        self.start = self.shown = time.monotonic()

    def update(self, count: int) -> None:
        self.count += count
        now = time.monotonic()
        if now - self.shown >= 0.5:
            self.shown = now
            self._show(now)

    def _show(self, now: float) -> None:
        seconds = now - self.start
        rate = self.count / seconds if seconds else 0.0
        print(f"\rgraded {self.count} of {self.total}, {rate:.0f} a second, {seconds:.0f} s", end="", file=sys.stderr, flush=True)

    def close(self) -> None:
        # What was over at once needs no line.
        if self.shown != self.start:
            self._show(time.monotonic())
            print(file=sys.stderr)


@contextmanager
def _bar(total: int, progress: bool) -> Iterator[Callable[[int], object]]:
    if not progress:
        yield lambda _: None
        return
    bar: Any
    try:
        with warnings.catch_warnings():
            # In a notebook without ipywidgets it falls back to text, and says so at length.
            warnings.simplefilter("ignore")
            from tqdm.auto import tqdm
    except ImportError:
        bar = _Text(total)
    else:
        bar = tqdm(total=total, unit=" answers", delay=0.5)
    try:
        yield bar.update
    finally:
        bar.close()


@contextmanager
def _interrupt() -> Iterator[Callable[[], bool]]:
    """Turns Ctrl-C into a flag, so that it cannot fall between a report that is done and the place where it is kept. A second one gets through."""
    pressed = False

    def press(number: int, frame: Any) -> None:
        nonlocal pressed
        if pressed:
            raise KeyboardInterrupt
        pressed = True

    if threading.current_thread() is not threading.main_thread() or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        # Other threads get no signals, and whoever has a handler of their own decides what Ctrl-C does.
        yield lambda: False
        return
    before = signal.signal(signal.SIGINT, press)
    try:
        yield lambda: pressed
    finally:
        signal.signal(signal.SIGINT, before)


def _graded(
    pairs: Sequence[tuple[object, object]], pack: Pack | None, jobs: int | None, progress: bool
) -> tuple[list[Report], int]:
    """All reports, and how many answers were graded; after Ctrl-C with ungraded reports for what was not reached."""
    found: dict[int, Report] = {}
    try:
        with _interrupt() as stopped, _bar(len(pairs), progress) as update:

            def done(index: int, report: Report) -> None:
                found[index] = report
                update(1)

            deque(reports(pairs, pack=pack, jobs=jobs, done=done, stopped=stopped), maxlen=0)
    except KeyboardInterrupt:
        pass
    return [found[index] if index in found else not_reached(*pairs[index]) for index in range(len(pairs))], len(found)


def grade_many(
    rows: Table,
    progress: bool = True,
    *,
    question: str = "question",
    answer: str = "answer",
    pack: Pack | None = None,
    jobs: int | None = None,
) -> Table:
    """Grades a table of answers on all cores: a list of dicts, or a pandas, polars or Arrow table. The same kind comes back.

    `question` and `answer` name the columns that hold ids and answers. The result has the columns of the input and `status`, `verdict`,
    `earned`, `possible`, `percent`, `reason` and `report`: a `Report` in a list of dicts, its canonical JSON in a table
    (`Report.from_json` reads it back). Columns of these names are replaced, so a result can be graded again.

    A row that cannot be graded (an unknown id, a missing answer) gets an ungraded report with the reason, and stops nothing. Ctrl-C stops
    within a second with `Interrupted`, whose `result` holds what was done; `last_interrupted()` finds it again. `jobs` is the number of
    threads, one a core if it is None.
    """
    global _last
    kind = _kind(rows)
    pairs = kind.pairs(rows, question, answer)
    found, count = _graded(pairs, pack, jobs, progress)
    result: Table = kind.result(rows, found)
    if count == len(found):
        return result
    where = "they are in the exception's `result`, and in answerkey.last_interrupted().result"
    _last = Interrupted(f"stopped after {count} of {len(found)} answers; {where}", result)
    raise _last


def grade_iter(
    rows: Iterable[Mapping[str, Any]],
    *,
    question: str = "question",
    answer: str = "answer",
    pack: Pack | None = None,
    jobs: int | None = None,
) -> Iterator[dict[str, Any]]:
    """Grades rows as they come, in order, on all cores and in little memory: `rows` may be endless, and is read only a little ahead.

    Each row comes back with the columns that `grade_many` adds.
    """
    kept: deque[Mapping[str, Any]] = deque()

    def pairs() -> Iterator[tuple[object, object]]:
        for row in rows:
            kept.append(row)
            yield _pair(row, question, answer)

    for report in reports(pairs(), pack=pack, jobs=jobs):
        yield _row(kept.popleft(), report)


def _pair(row: object, question: str, answer: str) -> tuple[object, object]:
    if not isinstance(row, Mapping):
        return None, None
    return row.get(question), row.get(answer)


def _row(row: object, report: Report) -> dict[str, Any]:
    cells = dict(zip(COLUMNS, (*_cells(report), report), strict=True))
    return {**row, **cells} if isinstance(row, Mapping) else {"row": row, **cells}


def _columns(found: Sequence[Report]) -> dict[str, list[Any]]:
    cells = [(*_cells(report), report.to_json().decode()) for report in found]
    return {name: [row[at] for row in cells] for at, name in enumerate(COLUMNS)}


class _Rows:
    """A list (or another sequence) of dicts."""

    @staticmethod
    def pairs(rows: Any, question: str, answer: str) -> list[tuple[object, object]]:
        return [_pair(row, question, answer) for row in rows]

    @staticmethod
    def result(rows: Any, found: list[Report]) -> Any:
        return [_row(row, report) for row, report in zip(rows, found, strict=True)]


class _Pandas:
    """A pandas data frame; its index stays."""

    @staticmethod
    def pairs(rows: Any, question: str, answer: str) -> list[tuple[object, object]]:
        _need(rows.columns, question, answer)
        return list(zip(rows[question].tolist(), rows[answer].tolist(), strict=True))

    @staticmethod
    def result(rows: Any, found: list[Report]) -> Any:
        import pandas

        types = {"earned": "int64", "possible": "int64", "percent": "int64"}
        columns = _columns(found)
        made = {name: pandas.Series(columns[name], index=rows.index, dtype=types.get(name, "object")) for name in COLUMNS}
        return rows.assign(**made)


class _Polars:
    """A polars data frame."""

    @staticmethod
    def pairs(rows: Any, question: str, answer: str) -> list[tuple[object, object]]:
        _need(rows.columns, question, answer)
        return list(zip(rows.get_column(question).to_list(), rows.get_column(answer).to_list(), strict=True))

    @staticmethod
    def result(rows: Any, found: list[Report]) -> Any:
        import polars

        types = {"earned": polars.Int64, "possible": polars.Int64, "percent": polars.Int64}
        columns = _columns(found)
        return rows.with_columns([polars.Series(name, columns[name], dtype=types.get(name, polars.String)) for name in COLUMNS])


class _Arrow:
    """An Arrow table or record batch."""

    @staticmethod
    def pairs(rows: Any, question: str, answer: str) -> list[tuple[object, object]]:
        _need(rows.schema.names, question, answer)
        return list(zip(rows.column(question).to_pylist(), rows.column(answer).to_pylist(), strict=True))

    @staticmethod
    def result(rows: Any, found: list[Report]) -> Any:
        import pyarrow

        whole = pyarrow.int64()
        types = {"earned": whole, "possible": whole, "percent": whole}
        columns = _columns(found)
        kept = [name for name in rows.schema.names if name not in COLUMNS]
        arrays = [rows.column(name) for name in kept]
        fields = [rows.schema.field(name) for name in kept]
        for name in COLUMNS:
            kind = types.get(name, pyarrow.string())
            arrays.append(pyarrow.array(columns[name], type=kind))
            fields.append(pyarrow.field(name, kind))
        return type(rows).from_arrays(arrays, schema=pyarrow.schema(fields, metadata=rows.schema.metadata))


def _need(columns: Iterable[object], *names: str) -> None:
    there = [str(column) for column in columns]
    for name in names:
        if name not in there:
            raise ValueError(f"the table has no column `{name}`; it has {', '.join(there)}. Name the columns with question=… and answer=…")


def _kind(rows: Any) -> Any:
    """How to read and write this kind of table. Nothing is imported for it: a table's package is there already."""
    cls = type(rows)
    family = cls.__module__.partition(".")[0]
    if family == "pandas" and cls.__name__ == "DataFrame":
        return _Pandas
    if family == "polars" and cls.__name__ == "DataFrame":
        return _Polars
    if family == "pyarrow" and cls.__name__ in ("Table", "RecordBatch"):
        return _Arrow
    if isinstance(rows, Sequence) and not isinstance(rows, (str, bytes)):
        return _Rows
    hint = "collect it first" if cls.__name__ == "LazyFrame" else "give a list of dicts, or a pandas, polars or Arrow table"
    hint = "use answerkey.spark.grade" if family == "pyspark" else hint
    hint = "use grade_iter" if isinstance(rows, Iterator) else hint
    raise TypeError(f"grade_many cannot read a {cls.__module__}.{cls.__qualname__}: {hint}")
