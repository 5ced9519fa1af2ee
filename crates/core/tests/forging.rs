//! No answer gets points for anything but what it computes: forged equality, patched built-ins, frames, exit hooks and printed verdicts do not
//! help, honest answers in odd styles are not hurt.

#![expect(clippy::unwrap_used, reason = "helpers of a test fail by panicking")]

use answerkey::{Corpus, Pack, Report, Status, Verdict, grade};

const PACK: &str = r#"{"id": "forging", "title": "t", "version": "1.0.0", "license": "CC0-1.0", "authors": ["a"], "locale": "en"}"#;
const QUESTION: &str = r#"{"id": "s/total", "title": "Total", "level": "mid", "minutes": 5, "tags": [], "body": {"kind": "code", "language": "python",
  "entry": ["total"], "budget": {"steps": 20000000, "memory_bytes": 134217728}, "cases": [
  {"id": "small", "title": "small", "run": ["total([1, 2, 3])"], "expect": "6", "points": 2, "visible": true},
  {"id": "list", "title": "list", "run": ["numbers = [4, 5]", "[total(numbers), numbers]"], "expect": "[9, [4, 5]]", "points": 2},
  {"id": "through-builtins", "title": "built-ins", "run": ["sorted([len([total([1]), total([])]), max(total([7]), 3)])"], "expect": "[2, 7]", "points": 2},
  {"id": "raises", "title": "raises", "run": ["total([None])"], "expect": "TypeError", "compare": "raises", "points": 1}]}}"#;
const SOLUTION: &str = "def total(numbers):\n    return sum(numbers)\n";

fn corpus() -> Corpus {
    let files = [
        ("pack.json", PACK),
        ("s/total/question.json", QUESTION),
        ("s/total/prompt.md", "Add."),
        ("s/total/solution.py", SOLUTION),
        ("s/total/starter.py", "def total(numbers): ..."),
    ];
    let mut corpus = Corpus::new();
    corpus.add(Pack::load(files).unwrap());
    corpus
}

fn graded(answer: &str) -> Report {
    grade(corpus().get("s/total").unwrap(), answer)
}

#[test]
fn cheats_do_not_pass() {
    let cheats = [
        ("lying-eq", "class A:\n    def __eq__(self, other): return True\n    def __hash__(self): return 0\ndef total(n): return A()"),
        (
            "lying-class",
            "class A(int):\n    __class__ = int\n    def __eq__(self, other): return True\n    def __repr__(self): return '6'\ndef total(n): return A(0)",
        ),
        ("lying-repr", "class A:\n    def __repr__(self): return '6'\n    __str__ = __repr__\ndef total(n): return A()"),
        (
            "int-subclass-of-another-value",
            "class A(int):\n    def __index__(self): return 6\n    def __int__(self): return 6\ndef total(n): return A(5)",
        ),
        (
            "list-subclass",
            "class L(list):\n    def __iter__(self): return iter([9, [4, 5]])\n    def __len__(self): return 2\n    def __getitem__(self, i): return [9, [4, 5]][i]\ndef total(n): return L()",
        ),
        (
            "patched-builtins",
            "import builtins\nbuiltins.sorted = lambda *a: [2, 7]\nbuiltins.len = lambda x: 2\nbuiltins.max = lambda *a: 7\ndef total(n): return 0",
        ),
        ("patched-json", "import json\njson.dumps = lambda *a, **k: '6'\njson.loads = lambda *a, **k: 6\ndef total(n): return 0"),
        (
            "frames",
            "import sys\ndef total(n):\n    frame = sys._getframe(1)\n    while frame:\n        for space in (frame.f_locals, frame.f_globals, frame.f_builtins):\n            for name in list(space):\n                if 'expect' in name: return space[name]\n        frame = frame.f_back\n    return 0",
        ),
        ("frame-builtins", "import sys\ndef total(n):\n    sys._getframe(1).f_builtins['sorted'] = lambda *a: [2, 7]\n    return 0"),
        (
            "gc",
            "import gc\ndef total(n):\n    for one in gc.get_objects():\n        if isinstance(one, dict) and 'expect' in one: return one['expect']\n    return 0",
        ),
        ("atexit", "import atexit\natexit.register(lambda: print('PASS'))\ndef total(n): return 0"),
        (
            "prints-a-verdict",
            "print('{\"status\": \"met\", \"verdict\": \"pass\"}')\nprint('v' + 'i\\x01\\x00\\x00\\x006')\ndef total(n): return 0",
        ),
        ("exits", "import sys\ndef total(n): sys.exit(0)"),
        ("exits-hard", "import os\ndef total(n): os._exit(0)"),
        ("exits-while-loading", "raise SystemExit(0)\ndef total(n): return 0"),
        ("fake-exception", "class TypeError(Exception): pass\ndef total(n): raise TypeError('no')"),
        (
            "trace",
            "import sys\ndef tracer(frame, event, arg):\n    frame.f_locals['numbers'] = [6]\n    return tracer\nsys.settrace(tracer)\ndef total(n): return 0",
        ),
        (
            "import-hook",
            "import sys\nclass Finder:\n    def find_spec(self, *a): return None\nsys.meta_path.insert(0, Finder())\nsys.modules.clear()\ndef total(n): return 0",
        ),
        (
            "metaclass",
            "class M(type):\n    def __instancecheck__(cls, x): return True\n    def __eq__(cls, x): return True\n    def __hash__(cls): return 1\nclass A(metaclass=M): pass\ndef total(n): return A",
        ),
        ("hard-coded-example", "def total(n):\n    if n == [1, 2, 3]: return 6\n    return None"),
        ("bool-for-int", "def total(n):\n    return True if n == [1] else float(sum(n))"),
        ("mutates", "def total(n):\n    s = 0\n    while n: s += n.pop()\n    return s"),
        ("never-ends", "def total(n):\n    while True: pass"),
        ("loads-for-ever", "while True: pass\ndef total(n): return sum(n)"),
        ("memory", "def total(n): return bytearray(1 << 30)"),
        ("prints-for-ever", "def total(n):\n    while True: print('x' * 1000)"),
    ];
    for (name, answer) in cheats {
        let report = graded(answer);
        assert_eq!(report.status, Status::Graded, "{name}: {:?}", report.reason);
        assert_ne!(report.verdict, Some(Verdict::Pass), "{name} passes: {}", report.to_json());
        assert!(report.points.earned <= 5, "{name}: {} points", report.points.earned);
    }
}

#[test]
fn honest_answers_pass_whatever_they_do_besides() {
    let honest = [
        SOLUTION,
        "from __future__ import annotations\ndef total(numbers: list[int]) -> int:\n    result: int = 0\n    for number in numbers: result += number\n    return result",
        "print('starting')\nimport sys\nsys.stderr.write('warning\\n')\ndef total(numbers):\n    print(numbers)\n    return sum(numbers)\nif __name__ == '__main__':\n    print(total([int(x) for x in sys.argv[1:]]))\n    input()",
        "\u{feff}def total(numbers):\n\treturn sum(numbers)",
        "def total(numbers):\r\n    return sum(numbers)\r\n",
        "import functools, operator\ntotal = lambda numbers: functools.reduce(operator.add, numbers, 0)",
        "class Total:\n    def __call__(self, numbers): return sum(numbers)\ntotal = Total()",
        "from dataclasses import dataclass\n@dataclass\nclass Sum:\n    value: int = 0\ndef total(numbers):\n    s = Sum()\n    for n in numbers: s.value += n\n    return s.value",
        "import threading, logging, asyncio, unittest\nlock = threading.Lock()\ndef total(numbers):\n    with lock:\n        return sum(numbers)",
        "def total(numbers):\n    return numbers[0] + total(numbers[1:]) if numbers else 0\ndef _guard(f):\n    def inner(numbers):\n        return f([n + 0 for n in numbers])\n    return inner\ntotal = _guard(total)",
        "# ünïcode: 合計 🧮\ndef total(数):\n    return sum(数)",
    ];
    for answer in honest {
        let report = graded(answer);
        assert_eq!(report.verdict, Some(Verdict::Pass), "{answer}: {}", report.to_json());
        assert_eq!(report.points.earned, report.points.possible);
    }
}

#[test]
fn answers_that_do_not_load_say_why() {
    for (answer, code, part) in [
        ("", "empty-answer", "empty"),
        (" \n\t\n", "empty-answer", "empty"),
        ("def total(numbers)\n    return 1", "syntax-error", "line 1"),
        ("x = 1\n  y = 2", "syntax-error", "line 2"),
        ("def totl(numbers):\n    return 1", "missing-entry", "it defines `totl`"),
        ("x = 1", "missing-entry", "does not define `total`"),
        ("a = 1\nb = a / 0\ndef total(n): return 0", "fails-to-load", "ZeroDivisionError: division by zero (line 2)"),
        ("import numpy\ndef total(n): return 0", "fails-to-load", "ModuleNotFoundError: No module named 'numpy'"),
        ("def total(n): return 0\nwhile True: pass", "load-too-long", "used up its steps"),
        ("raise SystemExit", "load-too-long", "ended the program"),
        ("a\0b", "syntax-error", "null bytes"),
    ] {
        let report = graded(answer);
        let first = &report.findings[0];
        assert_eq!((first.id.as_str(), first.code.as_str()), ("answer", code), "{answer}");
        assert!(first.message.contains(part), "{answer}: {}", first.message);
        assert_eq!(report.verdict, Some(Verdict::Fail));
        assert_eq!((report.points.earned, report.points.possible), (0, 7));
        assert!(report.findings[1..].iter().all(|finding| finding.code == "not-run"));
    }
}

#[test]
fn messages_name_call_value_and_place() {
    let report = graded(
        "def total(numbers):\n    result = 0\n    for number in numbers:\n        result += int(number)\n    return float(result)\n",
    );
    let by_id = |id: &str| report.findings.iter().find(|finding| finding.id == id).unwrap();
    assert_eq!(by_id("small").message, "Small. Called: total([1, 2, 3]). Expected: 6. Yours: 6.0.");
    assert_eq!(
        by_id("list").message,
        "List. Called: numbers = [4, 5]; [total(numbers), numbers]. Yours: [9.0, [4, 5]], which is not what the prompt asks for. It first differs at [0], where yours has 9.0 (float)."
    );
    assert!(!by_id("list").message.contains("[9, [4"), "the expected value of a hidden case must not be told");
    let report = graded("def total(numbers):\n    return 1 / (len(numbers) - 3)\n");
    let small = report.findings.iter().find(|finding| finding.id == "small").unwrap();
    assert_eq!(small.message, "Small. Called: total([1, 2, 3]). Yours raised ZeroDivisionError: division by zero (line 2, in total).");
    assert_eq!(small.evidence[0].quote, "    return 1 / (len(numbers) - 3)");
    assert_eq!((small.evidence[0].span.start, small.evidence[0].span.end), (20, 53));
}

#[test]
fn one_cause_is_told_once() {
    let report = graded("def total(numbers):\n    raise ValueError('later')\n");
    let codes: Vec<_> = report.findings.iter().map(|finding| finding.code.as_str()).collect();
    assert_eq!(codes, ["raised", "same-cause", "same-cause", "wrong-exception"]);
    assert_eq!(report.findings[1].message, "List. Fails for the same reason as `small`.");
}

#[test]
fn the_same_answer_gets_the_same_bytes_from_many_threads() {
    let corpus = corpus();
    let question = corpus.get("s/total").unwrap();
    let answer = "import random\ndef total(numbers):\n    return sum(numbers) + int(random.random() * 1000)\n";
    let expected = grade(question, answer).to_json();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| (0..20).for_each(|_| assert_eq!(grade(question, answer).to_json(), expected)));
        }
    });
}
