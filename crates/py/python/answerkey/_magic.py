"""`%load_ext answerkey`: questions, answers, hints and model answers as magics, with completion of ids."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, Any

from IPython.core.error import UsageError
from IPython.core.magic import Magics, cell_magic, line_magic, magics_class

from . import _listing
from ._core import Pack, Question, Report, bundled, load_pack
from ._errors import AnswerkeyError

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

_KINDS = ("code", "prose", "story")


@magics_class
class AnswerkeyMagics(Magics):  # type: ignore[misc,unused-ignore]
    """The magics. They remember which question was looked at last, and how many hints were given."""

    def __init__(self, shell: InteractiveShell) -> None:
        """Magics for this shell, over the bundled questions."""
        super().__init__(shell)  # type: ignore[no-untyped-call,unused-ignore]
        self._pack: Pack = bundled()
        self._last: str | None = None
        self._hints: dict[str, int] = {}

    def _question(self, line: str, magic: str) -> Question:
        words = shlex.split(line)
        if len(words) > 1 or not (words or self._last):
            raise UsageError(f"give the id of one question: {magic} dsa/two-sum-pairs; %questions lists them")
        try:
            found = self._pack.question(words[0] if words else self._last or "")
        except AnswerkeyError as error:
            raise UsageError(str(error)) from None
        self._last = found.id
        return found

    @line_magic
    def questions(self, line: str) -> _listing.Questions:
        """`%questions [SECTION] [KIND] [TAG] [--pack FOLDER]`: the questions that fit all words.

        `--pack` uses the questions of a folder from here on, `--bundled` the bundled ones again.
        """
        words = shlex.split(line)
        if "--bundled" in words:
            words.remove("--bundled")
            self._pack = bundled()
        if "--pack" in words:
            at = words.index("--pack")
            if at + 1 == len(words):
                raise UsageError("name the folder: %questions --pack FOLDER")
            try:
                self._pack = load_pack(words[at + 1])
            except AnswerkeyError as error:
                raise UsageError(str(error)) from None
            del words[at : at + 2]
        found = self._pack.questions()
        for word in words:
            found = [one for one in found if word in (one.section, one.kind) or word in one.tags]
        return _listing.Questions(found)

    @line_magic
    def question(self, line: str) -> Question:
        """`%question ID`: the question's card."""
        return self._question(line, "%question")

    @cell_magic
    def answer(self, line: str, cell: str) -> Report:
        """`%%answer ID`: grades the cell as it stands, shows the report and returns it (as `_`). The cell is not run in this notebook."""
        return self._question(line, "%%answer").grade(cell)

    @line_magic
    def hint(self, line: str) -> _listing.Shown:
        """`%hint [ID]`: the next hint, of the question looked at last if none is named."""
        one = self._question(line, "%hint")
        if not one.hints:
            raise UsageError(f"{one.id} has no hints")
        number = min(self._hints.get(one.id, 0) + 1, len(one.hints))
        self._hints[one.id] = number
        return _listing.hint(one, number)

    @line_magic
    def model_answer(self, line: str) -> _listing.Shown:
        """`%model_answer [ID]`: the model answer with common errors and sources. Better after a try of one's own."""
        return _listing.model_answer(self._question(line, "%model_answer"))

    def complete(self, shell: Any, event: Any) -> list[str]:
        """What may follow on the line of a magic."""
        found = self._pack.questions()
        if event.command == "%questions":
            words = {one.section for one in found} | {tag for one in found for tag in one.tags} | set(_KINDS) | {"--pack", "--bundled"}
            return sorted(words)
        return [one.id for one in found]


def register(shell: InteractiveShell) -> None:
    """Adds the magics and their completion to a shell."""
    magics = AnswerkeyMagics(shell)
    shell.register_magics(magics)
    for name in ("%questions", "%question", "%%answer", "%hint", "%model_answer"):
        shell.set_hook("complete_command", magics.complete, str_key=name)  # type: ignore[no-untyped-call,unused-ignore]
