"""Grades the conformance vectors through uniffi's own Python: a third reader of the library's interface, beside Kotlin and Swift.

Called as: conformance.py BINDINGS_FOLDER VECTORS_FOLDER
"""

import base64
import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(sys.argv[1]).parent))
package = __import__(pathlib.Path(sys.argv[1]).name + ".answerkey_ffi").answerkey_ffi

folder = pathlib.Path(sys.argv[2])
pack = [
    package.NamedFile(path=file.relative_to(folder / "pack").as_posix(), content=file.read_bytes())
    for file in sorted((folder / "pack").rglob("*"))
    if file.is_file()
]
corpus = package.Corpus([package.PackSource.FILES(files=pack)])
passed, failed = 0, []
for file in sorted(folder.glob("*.json")):
    vector = json.loads(file.read_text(encoding="utf-8"))
    if "answer" in vector:
        text = vector["answer"]
        graded = corpus.grade(vector["question"], text)
    else:
        content = base64.b64decode(vector["answer_base64"])
        text = content.decode("utf-8", errors="replace")
        graded = corpus.grade_bytes(vector["question"], content)
    same = graded.json == vector["report"]
    # The places count UTF-16 units: cut there, the answer must show what the report quotes.
    units = text.encode("utf-16-le")
    for evidence in [one for finding in graded.report.findings for one in finding.evidence]:
        same = same and units[evidence.span.start * 2 : evidence.span.end * 2].decode("utf-16-le") == evidence.quote
    if same:
        passed += 1
    else:
        failed.append(vector["name"])

try:
    corpus.question("no/such-question")
    failed.append("unknown id: no error")
except package.AnswerkeyError.UnknownQuestion as error:
    assert package.error_code(error) == "unknown-question"


class Refusing(package.ProgressListener):
    def progress(self, progress):
        raise RuntimeError("enough")


try:
    corpus.grade_watched("coding/palindrome", "x = 1", None, Refusing())
    failed.append("a failing listener: no error")
except package.AnswerkeyError.ListenerFailed as error:
    assert "enough" in error.reason, error.reason

print(f"vectors in uniffi's Python: {passed} passed, {len(failed)} failed")
if failed or passed < 120:
    sys.exit(f"failed: {failed}")
