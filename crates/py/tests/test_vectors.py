"""The conformance vectors that every language reads: the same answer, the same bytes."""

from __future__ import annotations

import json
from pathlib import Path

import answerkey as ak


def test_every_vector_gets_the_same_bytes(root: Path) -> None:
    folder = root / "tests/vectors"
    assert folder.is_dir(), "tests/vectors is missing: the conformance vectors have to be in the checkout"
    pack = ak.load_pack(folder / "pack")
    files = sorted(folder.glob("*.json"))
    assert len(files) >= 120, f"only {len(files)} vectors"
    graded, bytes_only, wrong = 0, [], []
    for file in files:
        vector = json.loads(file.read_text("utf-8"))
        if "answer" not in vector:
            # Bytes that are not UTF-8: a text cannot hold them, so there is nothing that Python could be given.
            assert "answer_base64" in vector, file.name
            bytes_only.append(file.name)
            continue
        graded += 1
        report = pack.grade(vector["question"], vector["answer"])
        if report.to_json() != vector["report"].encode():
            wrong.append(vector["name"])
        again = ak.Report.from_json(vector["report"], vector["answer"], report.title)
        assert again == report or vector["name"] in wrong
    assert wrong == []
    assert graded >= 110, f"only {graded} vectors hold text, {len(bytes_only)} hold bytes"
