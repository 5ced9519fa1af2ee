"""The package's own surface: questions, reports, packs, exceptions, pickling."""

from __future__ import annotations

import hashlib
import inspect
import json
import multiprocessing
import pickle
import threading
import time
from pathlib import Path

import pytest

import answerkey as ak
from answerkey import _core
from conftest import SLOW_PAIRS

WRONG = "def find_pairs(arr, target):\n    return []\n"


def test_questions_are_those_of_the_pack(content: Path) -> None:
    ids = [question.id for question in ak.questions()]
    assert ids == (content / "ids.txt").read_text("utf-8").split()
    assert {question.kind for question in ak.questions()} == {"code", "prose", "story"}
    stories = ak.questions(section="behavioral", kind="story")
    assert len(stories) >= 10
    assert all(question.id.startswith("behavioral/") and question.kind == "story" for question in stories)
    assert ak.questions(section="no-such-section") == []
    assert len(ak.bundled()) == len(ids)


def test_a_question_has_what_its_files_say(content: Path) -> None:
    question = ak.question("dsa/lru-cache")
    folder = content / "dsa/lru-cache"
    written = json.loads((folder / "question.json").read_text("utf-8"))
    assert question.prompt == (folder / "prompt.md").read_text("utf-8")
    assert question.solution == (folder / "solution.py").read_text("utf-8")
    assert question.starter == (folder / "starter.py").read_text("utf-8")
    assert question.model_answer == (folder / "answer.md").read_text("utf-8")
    assert (question.title, question.level, question.minutes) == (written["title"], written["level"], written["minutes"])
    assert (question.tags, question.hints, question.entry) == (written["tags"], written["hints"], written["body"]["entry"])
    visible = [case for case in written["body"]["cases"] if case.get("visible")]
    assert [(case.id, case.title, case.run, case.expect, case.points) for case in question.visible_cases] == [
        (case["id"], case["title"], case["run"], case["expect"], case["points"]) for case in visible
    ]
    assert repr(question) == f"<Question dsa/lru-cache: code, {written['level']}, {written['minutes']} min>"
    assert "Visible cases" in str(question)
    assert question.solution.strip() not in str(question)
    assert question.solution.strip() in question.model_answer_text()


def test_a_report_says_what_its_json_says() -> None:
    report = ak.grade("dsa/two-sum-pairs", WRONG)
    data = json.loads(report.to_json())
    assert (report.verdict, report.passed, report.status, report.reason) == ("fail", False, "graded", None)
    assert report.points.earned == data["points"]["earned"] == sum(finding.points.earned for finding in report.findings)
    assert report.points.possible == data["points"]["possible"] == sum(finding.points.possible for finding in report.findings)
    assert [finding.id for finding in report.findings] == [finding["id"] for finding in data["findings"]]
    assert {finding.kind for finding in report.findings} == {"case", "complexity"}
    assert report.pack.hash == ak.bundled().hash == data["pack"]["hash"]
    assert report.engine == ak.__version__
    assert report.usage is not None
    assert report.usage.steps == data["usage"]["steps"] > 0
    assert report.sentences is None
    assert repr(report) == f"<Report dsa/two-sum-pairs: fail, {report.points.earned} of {report.points.possible} points>"
    assert str(report).startswith(report.title)
    assert "FAIL" in str(report)
    assert ak.grade("dsa/two-sum-pairs", ak.question("dsa/two-sum-pairs").solution).verdict == "pass"


def test_the_json_is_canonical() -> None:
    report = ak.grade("dsa/two-sum-pairs", WRONG)
    again = json.dumps(json.loads(report.to_json()), sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    assert report.to_json() == again
    assert hashlib.sha256(ak.grade("dsa/two-sum-pairs", WRONG).to_json()).digest() == hashlib.sha256(again).digest()


@pytest.mark.parametrize("question", ["core-concepts/cap-theorem", "behavioral/lead-migration"])
def test_offsets_are_code_points(question: str, content: Path) -> None:
    # Characters of two, three and four bytes stand before the words that are found.
    answer = "Größe – 🦀🦀 𝔸: " + (content / question / "answer.md").read_text("utf-8").replace(". ", ". 🦀 é ")
    report = ak.grade(question, answer)
    places = [evidence for finding in report.findings for evidence in finding.evidence]
    assert len(places) >= 3
    assert all(answer[place.span.start : place.span.end] == place.quote for place in places)
    data = json.loads(report.to_json())
    raw = answer.encode()
    in_bytes = [evidence for finding in data["findings"] for evidence in finding["evidence"]]
    assert [raw[one["span"]["start"] : one["span"]["end"]].decode() for one in in_bytes] == [place.quote for place in places]
    assert any(one["span"]["start"] != place.span.start for one, place in zip(in_bytes, places, strict=True))
    assert report.to_dict()["findings"][0].keys() == data["findings"][0].keys()
    spans = [one["span"] for finding in report.to_dict()["findings"] for one in finding["evidence"]]
    assert spans == [{"start": place.span.start, "end": place.span.end} for place in places]
    if report.kind == "story":
        assert report.sentences
        told = [answer[sentence.span.start : sentence.span.end] for sentence in report.sentences]
        in_bytes = [raw[one["span"]["start"] : one["span"]["end"]].decode() for one in data["sentences"]]
        assert told == in_bytes
        assert {sentence.component for sentence in report.sentences} >= {"action", "result"}


def test_errors_have_a_type_and_a_code(tmp_path: Path) -> None:
    with pytest.raises(ak.UnknownQuestion, match=r"did you mean `dsa/lru-cache`") as unknown:
        ak.grade("dsa/lru-cash", "")
    assert (unknown.value.code, isinstance(unknown.value, LookupError)) == ("unknown-question", True)
    with pytest.raises(ak.InvalidAnswer) as invalid:
        ak.grade("dsa/lru-cache", "\ud800")
    assert invalid.value.code == "invalid-answer"
    with pytest.raises(ak.InvalidPack) as unreadable:
        ak.load_pack(tmp_path / "nowhere")
    assert unreadable.value.code == "unreadable-pack"
    with pytest.raises(ak.InvalidPack) as empty:
        ak.load_pack(tmp_path)
    assert empty.value.code == "invalid-pack"
    with pytest.raises(ak.InvalidReport):
        ak.Report.from_json("{}", "")
    for error in (unknown.value, invalid.value, empty.value):
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), again.code, str(again)) == (type(error), error.code, str(error))
    with pytest.raises(TypeError):
        ak.grade("dsa/lru-cache", b"bytes")  # type: ignore[arg-type]


def test_packs_of_others(pack_folder: Path) -> None:
    pack = ak.load_pack(pack_folder)
    assert (pack.id, pack.version, pack.license, len(pack)) == ("small", "1.0.0", "CC0-1.0", 1)
    errors = [one for one in ak.check_pack(pack_folder) if one.severity == "error"]
    assert [(one.code, one.file, one.line) for one in errors] == [("invalid-link", "try/double/prompt.md", 1)]
    report = pack.grade("try/double", "def double(n):\n    return n + n\n")
    assert (report.verdict, report.points.earned, report.pack.id) == ("pass", 3, "small")
    assert ak.grade("try/double", "def double(n):\n    return n + n\n", pack=pack) == report
    with pytest.raises(ak.UnknownQuestion):
        ak.grade("try/double", "")
    (pack_folder / "try/double/question.json").write_text('{"id": "try/double", "titel": 1}', "utf-8")
    diagnostics = ak.check_pack(pack_folder)
    errors = [one for one in diagnostics if one.severity == "error"]
    assert errors
    assert (errors[0].file, errors[0].line) == ("try/double/question.json", 1)
    assert str(errors[0]).startswith(f"try/double/question.json:1:{errors[0].column}: error[{errors[0].code}]: ")
    with pytest.raises(ak.InvalidPack, match=errors[0].code):
        ak.load_pack(pack_folder)
    assert pickle.loads(pickle.dumps(diagnostics)) == diagnostics


def test_everything_that_crosses_processes_pickles(pack_folder: Path, content: Path) -> None:
    story = "behavioral/lead-migration"
    report = ak.grade(story, (content / story / "answer.md").read_text("utf-8"))
    code = ak.grade("dsa/two-sum-pairs", WRONG)
    pack = ak.load_pack(pack_folder)
    question = ak.question("dsa/lru-cache")
    finding = next(finding for finding in report.findings if finding.evidence)
    assert report.sentences
    things = [report, code, finding, finding.points, finding.evidence[0], finding.evidence[0].span, report.sentences[0], code.usage]
    things += [report.pack, question, question.visible_cases[0], pack, pack.question("try/double"), ak.bundled(), *question.sources[:1]]
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        for thing in things:
            again = pickle.loads(pickle.dumps(thing, protocol))
            assert again == thing
            assert type(again) is type(thing)
            assert hash(again) == hash(thing)
            assert repr(again) == repr(thing)
    assert pickle.loads(pickle.dumps(report)).to_json() == report.to_json()
    assert pickle.loads(pickle.dumps(report)).answer == report.answer


def test_things_are_equal_by_value() -> None:
    one, same = ak.grade("dsa/two-sum-pairs", WRONG), ak.grade("dsa/two-sum-pairs", WRONG)
    other = ak.grade("dsa/two-sum-pairs", SLOW_PAIRS)
    assert one == same
    assert one != other
    assert len({one, same, other}) == 2
    assert one.findings[0] == same.findings[0] != one.findings[1]
    assert one.points == same.points
    assert repr(one.points) == f"Points(earned={one.points.earned}, possible={one.points.possible}, percent={one.points.percent})"
    assert ak.question("dsa/lru-cache") == ak.question("dsa/lru-cache") != ak.question("dsa/trie")
    assert one != "a string"
    with pytest.raises(AttributeError):
        one.verdict = "pass"  # type: ignore[misc]


def _in_another_process(question: ak.Question, pack: ak.Pack, folder: Path) -> tuple[ak.Report, ak.Report, bool, list[str]]:
    loaded = ak.load_pack(folder)
    same = pack.question("try/double").pack.hash == pack.hash == loaded.hash
    wrong = [one.code for one in ak.check_pack(folder)]
    return question.grade(WRONG), pack.grade("try/double", "def double(n): return 2 * n"), same, wrong


@pytest.mark.parametrize("method", ["spawn", "fork"])
def test_other_processes_grade_the_same(method: str, pack_folder: Path) -> None:
    # What a forked process gets of the threads that this one has used is memory only: none of them runs there.
    question, pack = ak.question("dsa/two-sum-pairs"), ak.load_pack(pack_folder)
    here = question.grade(WRONG)
    ak.grade_many([{"question": question.id, "answer": WRONG}], progress=False)
    # A pool that ends its processes: one that waits would turn a failure into a hang.
    with multiprocessing.get_context(method).Pool(1) as pool:
        there, small, same, wrong = pool.apply_async(_in_another_process, (question, pack, pack_folder)).get(timeout=120)
        rows = pool.apply_async(ak.grade_many, ([{"question": question.id, "answer": WRONG}], False)).get(timeout=120)
    assert there == here
    assert there.to_json() == here.to_json()
    assert small.verdict == "pass"
    assert same
    assert wrong == [one.code for one in ak.check_pack(pack_folder)]
    assert rows[0]["report"] == here


def test_a_report_comes_back_from_its_json() -> None:
    answer = "é Under a partition a replica must refuse or answer with old data."
    report = ak.grade("core-concepts/cap-theorem", answer)
    for text in (report.to_json(), report.to_json().decode()):
        assert ak.Report.from_json(text, answer, report.title) == report
    told = ak.grade("behavioral/lead-migration", "Last May I moved a warehouse. It took a day.")
    if any(finding.evidence for finding in told.findings):
        with pytest.raises(ak.InvalidReport, match="another answer"):
            ak.Report.from_json(told.to_json(), "x")


def test_other_threads_run_while_an_answer_is_graded() -> None:
    ticks = 0
    over = threading.Event()

    def tick() -> None:
        nonlocal ticks
        while not over.is_set():
            ticks += 1
            time.sleep(0.001)

    thread = threading.Thread(target=tick)
    thread.start()
    start = time.monotonic()
    ak.grade("dsa/two-sum-pairs", "def find_pairs(arr, target):\n    while True: pass\n")
    seconds = time.monotonic() - start
    over.set()
    thread.join()
    # If the lock were held, the other thread would not have moved at all.
    assert ticks > seconds * 50


def test_everything_public_is_documented() -> None:
    missing = []
    for module in (ak, _core):
        for name in dir(module):
            thing = getattr(module, name)
            if name.startswith("_") or not (inspect.isclass(thing) or callable(thing)):
                continue
            if not inspect.getdoc(thing):
                missing.append(name)
            if inspect.isclass(thing) and thing.__module__.startswith("answerkey"):
                own = [member for member in vars(thing) if not member.startswith("_")]
                missing += [f"{name}.{member}" for member in own if not inspect.getdoc(getattr(thing, member))]
    assert missing == []
