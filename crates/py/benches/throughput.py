"""What grading from Python costs: one against two threads, Python against Rust, memory of a stream. Each figure compares two things of one run.

Usage: python crates/py/benches/throughput.py [CONTENT_FOLDER] [--overhead | --memory]
"""

from __future__ import annotations

import itertools
import json
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

import answerkey as ak

CONTENT = Path(__file__).resolve().parents[3] / "content"


def answers(kind: str, content: Path, count: int) -> list[dict[str, str]]:
    """So many answers of a kind, in turn through its questions."""
    pattern = "solution.py" if kind == "code" else "samples/*.md"
    texts = [(question.id, file.read_text("utf-8")) for question in ak.questions(kind=kind) for file in sorted((content / question.id).glob(pattern))]
    return [{"question": id, "answer": text} for id, text in itertools.islice(itertools.cycle(texts), count)]


def seconds(rows: list[dict[str, str]], jobs: int) -> float:
    start = time.perf_counter()
    ak.grade_many(rows, progress=False, jobs=jobs)
    return time.perf_counter() - start


def scaling(content: Path) -> None:
    """Threads in turn, so that other load falls on both; the median of the pairs counts."""
    for kind, count in (("code", 40), ("prose", 2000), ("story", 2000)):
        rows = answers(kind, content, count)
        ak.grade_many(rows[: count // 10], progress=False)
        pairs = [(seconds(rows, 1), seconds(rows, 2)) for _ in range(5)]
        one, two = (statistics.median(times) for times in zip(*pairs, strict=True))
        ratio = statistics.median(a / b for a, b in pairs)
        best = min(a for a, _ in pairs) / min(b for _, b in pairs)
        print(f"{kind:6} {count} answers: {count / one:8.1f}/s on 1 thread, {count / two:8.1f}/s on 2, ratio {ratio:.2f} (best times: {best:.2f})")


def in_rust(rows: list[dict[str, str]]) -> float:
    """CPU seconds a row where no Python takes part: `grade-all` of the same library, on two lengths, so that its start does not count."""
    spent = []
    for times in (2, 4):
        lines = "".join(json.dumps(row) + "\n" for row in rows) * times
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        command = [sys.executable, "-m", "answerkey", "grade-all", "--jobs", "1", "-"]
        subprocess.run(command, input=lines.encode(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return (spent[1] - spent[0]) / (2 * len(rows))


def overhead(content: Path) -> None:
    """A call from Python beside the same work done in Rust, each also with its report's JSON."""
    rows = answers("story", content, 1000)
    short = [{"question": row["question"], "answer": "I did it."} for row in rows]
    for name, some in (("story", rows), ("short", short)):
        questions = [ak.question(row["question"]) for row in some]
        figures: list[list[float]] = [[], [], []]
        for _ in range(5):
            start = time.process_time()
            for question, row in zip(questions, some, strict=True):
                question.grade(row["answer"])
            graded = time.process_time()
            for row in some:
                ak.grade(row["question"], row["answer"]).to_json()
            figures[0].append((graded - start) / len(some))
            figures[1].append((time.process_time() - graded) / len(some))
            figures[2].append(in_rust(some))
        call, with_json, rust = (statistics.median(one) * 1e6 for one in figures)
        print(f"{name:6} us CPU a call: question.grade {call:.1f}, grade and to_json {with_json:.1f}, in Rust with JSON in and out {rust:.1f}")


def memory(content: Path) -> None:
    """Peak memory of a stream of prose answers, and of one ten times as long, each in a process of its own."""
    for count in (10_000, 100_000):
        done = subprocess.run([sys.executable, __file__, str(content), "--stream", str(count)], capture_output=True, text=True, check=True)
        print(done.stdout.strip())


def stream(content: Path, count: int) -> None:
    texts = answers("prose", content, 400)
    start = time.perf_counter()
    graded = sum(row["status"] == "graded" for row in ak.grade_iter(itertools.islice(itertools.cycle(texts), count)))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"stream {graded} prose answers: peak {peak:.0f} MiB, {graded / (time.perf_counter() - start):.0f}/s")


if __name__ == "__main__":
    arguments = [one for one in sys.argv[1:] if not one.startswith("--")]
    folder = Path(arguments[0]) if arguments else CONTENT
    if "--stream" in sys.argv:
        stream(folder, int(arguments[1]))
    elif "--memory" in sys.argv:
        memory(folder)
    elif "--overhead" in sys.argv:
        overhead(folder)
    else:
        scaling(folder)
        overhead(folder)
