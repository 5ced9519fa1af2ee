"""
What answerkey is made of: use it through `answerkey`.
"""

from _typeshed import Incomplete, SupportsGetItem
from os import PathLike
from typing import Any, SupportsFloat, SupportsIndex, final

@final
class Case:
    """
    A few lines of code and the value that the last one must have.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def _restore(text: str) -> Case:
        """
        Used by pickle.
        """
    @property
    def expect(self, /) -> str:
        """
        The value expected; for an exception its name.
        """
    @property
    def id(self, /) -> str:
        """
        Unique in the question.
        """
    @property
    def points(self, /) -> int:
        """
        What the case is worth.
        """
    @property
    def run(self, /) -> list[str]:
        """
        Lines of code. The last one is an expression: its value is compared.
        """
    @property
    def stretch(self, /) -> bool:
        """
        Whether the answer may pass without it.
        """
    @property
    def title(self, /) -> str:
        """
        What the case is about.
        """

@final
class Diagnostic:
    """
    One thing that is wrong with a pack.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, code: str, severity: str, file: str, line: SupportsIndex, column: SupportsIndex, pointer: str, message: str, help: str | None) -> Diagnostic:
        """
        A diagnostic of these parts; `check_pack` makes them.
        """
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str, int, int, str, str, str | None]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        Stable kebab-case code.
        """
    @property
    def column(self, /) -> int:
        """
        Column in characters, from 1.
        """
    @property
    def file(self, /) -> str:
        """
        Path inside the pack.
        """
    @property
    def help(self, /) -> str | None:
        """
        What to do about it; None where the message says it.
        """
    @property
    def line(self, /) -> int:
        """
        Line, from 1.
        """
    @property
    def message(self, /) -> str:
        """
        What is wrong.
        """
    @property
    def pointer(self, /) -> str:
        """
        RFC 6901 pointer into the file's JSON; empty for the whole file.
        """
    @property
    def severity(self, /) -> str:
        """
        `error` where the pack cannot be used, otherwise `warning`.
        """

@final
class Erratum:
    """
    What a common answer gets wrong.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def _restore(text: str) -> Erratum:
        """
        Used by pickle.
        """
    @property
    def claim(self, /) -> str:
        """
        The claim, as people make it.
        """
    @property
    def correction(self, /) -> str:
        """
        What is right instead, and why.
        """

@final
class Evidence:
    """
    A place of the answer that shows something.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def _restore(text: str) -> Evidence:
        """
        Used by pickle.
        """
    @property
    def quote(self, /) -> str:
        """
        What stands there.
        """
    @property
    def span(self, /) -> Span:
        """
        Where it stands.
        """

@final
class Finding:
    """
    One thing that was looked at, and what came of it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def _restore(text: str) -> Finding:
        """
        Used by pickle.
        """
    @property
    def code(self, /) -> str:
        """
        Stable kebab-case code of the message.
        """
    @property
    def evidence(self, /) -> list[Evidence]:
        """
        The places of the answer that show it.
        """
    @property
    def id(self, /) -> str:
        """
        Unique in the report; for a case or key point its own id.
        """
    @property
    def kind(self, /) -> str:
        """
        What was looked at: `case`, `key-point`, `component`, `complexity`, `quality` or `attack`.
        """
    @property
    def message(self, /) -> str:
        """
        What to tell the learner.
        """
    @property
    def next(self, /) -> str | None:
        """
        What would raise the score; None where nothing would.
        """
    @property
    def points(self, /) -> Points:
        """
        What it brought and could have brought.
        """
    @property
    def status(self, /) -> str:
        """
        What came of it: `met`, `partly`, `missed`, `contradicted` or `unclear`.
        """

@final
class Pack:
    """
    A set of questions with one id, version and licence: `bundled()`, or `load_pack(path)`.
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __len__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, list[tuple[str, bytes]] | None]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def _restore(hash: str, files: SupportsGetItem[int, tuple[str, SupportsGetItem[int, SupportsIndex]]] | None) -> Pack:
        """
        Used by pickle: the pack with this hash, loaded from its files where it is not there yet; without files, the bundled one.
        """
    def grade(self, /, id: str, answer: str) -> Report:
        """
        Grades an answer to the question with this id.

        Raises `UnknownQuestion`, or `InvalidAnswer` if the text cannot be written as UTF-8 (a lone surrogate). Other threads run meanwhile.
        """
    @property
    def hash(self, /) -> str:
        """
        SHA-256 over the pack's files, hexadecimal.
        """
    @property
    def id(self, /) -> str:
        """
        The pack's id.
        """
    @property
    def license(self, /) -> str:
        """
        SPDX expression of the content's licence.
        """
    @property
    def locale(self, /) -> str:
        """
        BCP 47 tag of the content's language.
        """
    def question(self, /, id: str) -> Question:
        """
        The question with this id. Raises `UnknownQuestion`, with the nearest id there is.
        """
    def questions(self, /, section: str | None = None, kind: str | None = None, tag: str | None = None) -> list[Question]:
        """
        The questions, by id: all, or those of a section, of a kind (`code`, `prose`, `story`), with a tag.
        """
    @property
    def title(self, /) -> str:
        """
        What lists show.
        """
    @property
    def version(self, /) -> str:
        """
        Raised with each change of content.
        """

@final
class PackReference:
    """
    Which pack a question came from.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def _restore(text: str) -> PackReference:
        """
        Used by pickle.
        """
    @property
    def hash(self, /) -> str:
        """
        SHA-256 over the pack's files, hexadecimal.
        """
    @property
    def id(self, /) -> str:
        """
        The pack's id.
        """
    @property
    def version(self, /) -> str:
        """
        The pack's version.
        """

@final
class Points:
    """
    Points, whole numbers.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def _restore(text: str) -> Points:
        """
        Used by pickle.
        """
    @property
    def earned(self, /) -> int:
        """
        What the answer got.
        """
    @property
    def percent(self, /) -> int:
        """
        The share earned, in whole percent, rounded down; 0 where nothing could be earned.
        """
    @property
    def possible(self, /) -> int:
        """
        What it could have got.
        """

@final
class Question:
    """
    A question of a pack. In a notebook it shows its prompt; `print` gives it as text.
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Pack, str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    def _repr_html_(self, /) -> str:
        """
        The question as HTML without scripts, for notebooks.
        """
    def _repr_markdown_(self, /) -> str:
        """
        The question as Markdown.
        """
    def _repr_pretty_(self, /, printer: Any, cycle: bool) -> None:
        """
        The question as text, for terminals.
        """
    @staticmethod
    def _restore(pack: Pack, id: str) -> Question:
        """
        Used by pickle.
        """
    @property
    def drill_of(self, /) -> str | None:
        """
        The id of the question whose system this one builds in miniature.
        """
    @property
    def entry(self, /) -> list[str]:
        """
        The names that a code answer must define; empty for other kinds.
        """
    @property
    def errata(self, /) -> list[Erratum]:
        """
        What common answers get wrong.
        """
    @property
    def follow_ups(self, /) -> list[str]:
        """
        What an interviewer may ask next.
        """
    def grade(self, /, answer: str) -> Report:
        """
        Grades an answer. The same answer always gets the same report.

        Raises `InvalidAnswer` if the text cannot be written as UTF-8 (a lone surrogate). Other threads run meanwhile.
        """
    @property
    def hints(self, /) -> list[str]:
        """
        From a nudge to nearly the answer, Markdown.
        """
    @property
    def id(self, /) -> str:
        """
        `section/slug`, for ever the same.
        """
    @property
    def kind(self, /) -> str:
        """
        How answers are graded: `code`, `prose` or `story`.
        """
    @property
    def level(self, /) -> str:
        """
        For whom it is meant: `junior`, `mid`, `senior` or `principal`.
        """
    @property
    def minutes(self, /) -> int:
        """
        How long an answer takes in an interview, in minutes.
        """
    @property
    def model_answer(self, /) -> str:
        """
        The model answer, Markdown; empty where the pack has none.
        """
    def model_answer_text(self, /) -> str:
        """
        The model answer with key points, solution, common errors and sources, as text.
        """
    @property
    def pack(self, /) -> PackReference:
        """
        The pack that the question came from.
        """
    @property
    def prompt(self, /) -> str:
        """
        What is asked, Markdown.
        """
    @property
    def section(self, /) -> str:
        """
        The part of the id before the slash.
        """
    @property
    def solution(self, /) -> str:
        """
        The reference solution; empty for other kinds than code.
        """
    @property
    def sources(self, /) -> list[Source]:
        """
        Where the facts can be looked up.
        """
    @property
    def starter(self, /) -> str:
        """
        The code to start from; empty for other kinds than code.
        """
    @property
    def tags(self, /) -> list[str]:
        """
        Words to find the question by.
        """
    @property
    def title(self, /) -> str:
        """
        What lists show.
        """
    @property
    def visible_cases(self, /) -> list[Case]:
        """
        The cases that a learner may see before answering; empty for other kinds than code.
        """

@final
class Queue:
    """
    Grades rows on threads of its own: `submit` hands rows over, `take` collects reports in the order in which they get done.

    `grade_many` and `grade_iter` are what to call; this is what they are made of.
    """
    def __new__(cls, /, pack: Pack, jobs: SupportsIndex | None = None) -> Queue:
        """
        A queue for answers to a pack's questions, on so many threads; None for one a core.
        """
    @property
    def jobs(self, /) -> int:
        """
        How many threads grade.
        """
    def stop(self, /) -> None:
        """
        Grades nothing more of what was submitted. What is being graded at this moment ends by itself, unnoticed.
        """
    def submit(self, /, first: SupportsIndex, questions: list, answers: list) -> None:
        """
        Hands rows over: ids of questions and answers, the first row with the number `first`. Cells that are not text get an ungraded report.
        """
    def take(self, /, seconds: SupportsFloat | SupportsIndex) -> list[tuple[int, Report]]:
        """
        What got done: numbers and reports. Waits for the first one, so many seconds at most; other Python threads run meanwhile.
        """

@final
class Report:
    """
    What a grade says of one answer.

    In a notebook it shows itself; `print` gives the same as text. Offsets are code points, so that `report.answer[span.start:span.end]` is the
    quote; the canonical JSON of `to_json` counts UTF-8 bytes, the same in every language.
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    def _repr_html_(self, /) -> str:
        """
        The report as HTML without scripts, for notebooks.
        """
    def _repr_markdown_(self, /) -> str:
        """
        The report as Markdown.
        """
    def _repr_pretty_(self, /, printer: Any, cycle: bool) -> None:
        """
        The report as text, for terminals.
        """
    @property
    def answer(self, /) -> str:
        """
        The answer that was graded.
        """
    @property
    def engine(self, /) -> str:
        """
        The version of the graders.
        """
    @property
    def findings(self, /) -> list[Finding]:
        """
        What was looked at, and what came of it.
        """
    @property
    def format(self, /) -> int:
        """
        The version of the report's format: 1.
        """
    @staticmethod
    def from_json(json: Any, answer: str, title: str = "") -> Report:
        """
        Reads a report back from its JSON and the answer that it is about.

        Raises `InvalidReport` if the text is not the JSON of a report, or not one about this answer.
        """
    @property
    def kind(self, /) -> str:
        """
        The kind of question: `code`, `prose` or `story`.
        """
    @property
    def pack(self, /) -> PackReference:
        """
        The pack that the question came from.
        """
    @property
    def passed(self, /) -> bool:
        """
        Whether the verdict is `pass`.
        """
    @property
    def points(self, /) -> Points:
        """
        The sum of the findings' points.
        """
    @property
    def question(self, /) -> str:
        """
        The question's id.
        """
    @property
    def reason(self, /) -> str | None:
        """
        Why nobody could judge; None for a graded answer.
        """
    @property
    def sentences(self, /) -> list[Sentence] | None:
        """
        The sentences of a story and their parts in it, in order; None for other kinds.
        """
    @property
    def status(self, /) -> str:
        """
        `graded`, or `ungraded` where nobody could judge, for a reason that is not the answer's.
        """
    @property
    def title(self, /) -> str:
        """
        The question's title; empty where it is not known.
        """
    def to_dict(self, /) -> Any:
        """
        The report as dicts and lists, with the names of the JSON. Its offsets are code points.
        """
    def to_json(self, /) -> bytes:
        """
        The canonical JSON of RFC 8785: the same bytes in every language. Its offsets are UTF-8 bytes.
        """
    @property
    def usage(self, /) -> Usage | None:
        """
        What running the answer took; None where nothing ran.
        """
    @property
    def verdict(self, /) -> str | None:
        """
        The judgement: `pass`, `partial` or `fail`; None for an ungraded answer.
        """

@final
class Sentence:
    """
    A sentence of a story and its part in it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def _restore(text: str) -> Sentence:
        """
        Used by pickle.
        """
    @property
    def component(self, /) -> str:
        """
        Its part: `situation`, `task`, `action`, `result`, `lesson` or `other`.
        """
    @property
    def span(self, /) -> Span:
        """
        Where it stands.
        """

@final
class Source:
    """
    Where a fact can be looked up.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def _restore(text: str) -> Source:
        """
        Used by pickle.
        """
    @property
    def title(self, /) -> str:
        """
        The document's title.
        """
    @property
    def url(self, /) -> str:
        """
        Its address.
        """

@final
class Span:
    """
    A stretch of the answer, in code points, the end not included: `answer[span.start:span.end]`.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def _restore(text: str) -> Span:
        """
        Used by pickle.
        """
    @property
    def end(self, /) -> int:
        """
        The code point after the last one.
        """
    @property
    def start(self, /) -> int:
        """
        The first code point.
        """

@final
class Usage:
    """
    What running the answer took.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def _restore(text: str) -> Usage:
        """
        Used by pickle.
        """
    @property
    def peak_memory_bytes(self, /) -> int:
        """
        The most memory that one run held, in bytes.
        """
    @property
    def steps(self, /) -> int:
        """
        Steps of all runs together.
        """

def bundled() -> Pack:
    """
    The questions that come with the library.
    """

def check_pack(path: str | PathLike[str]) -> list[Diagnostic]:
    """
    Everything that is wrong with the pack in a folder, by file and place; an empty list for a clean one.

    Raises `InvalidPack` if the folder cannot be read.
    """

def command_line(arguments: SupportsGetItem[int, str]) -> int:
    """
    Does what the arguments say, as the program `answerkey` does; the first argument is the program's name. Returns the exit status.
    """

def cores() -> int:
    """
    How many cores there are.
    """

def load_pack(path: str | PathLike[str]) -> Pack:
    """
    Loads a pack from its folder.

    Raises `InvalidPack` if the folder cannot be read or holds errors; `check_pack` lists them all.
    """

def markdown_to_html(text: str) -> str:
    """
    Markdown as HTML that runs nothing: HTML inside it is shown as text, and only links to the web stay links.
    """

def not_reached(question: Any, answer: Any) -> Report:
    """
    The row that was not reached before a stop.
    """

def __getattr__(name: str) -> Incomplete: ...
