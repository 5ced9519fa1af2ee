//! What the sandbox promises beyond its programs: isolation, budgets, values, profiles.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr, reason = "helpers of a test fail by panicking")]

use answerkey_sandbox::{Item, Limits, Outcome, Sandbox, Value};

const SMALL: Limits = Limits { steps: 5_000_000, memory_bytes: 64 << 20, output_bytes: 1 << 16 };

fn sandbox() -> &'static Sandbox {
    Sandbox::shared().unwrap()
}

#[test]
fn nothing_is_left_of_an_earlier_run() {
    let first = sandbox()
        .run_script(b"import sys, builtins, random\nbuiltins.left = 1\nsys.left = 2\nrandom.seed(5)\nprint(random.random())", &SMALL);
    let second = sandbox().run_script(b"import sys, builtins\nprint(hasattr(builtins, 'left'), hasattr(sys, 'left'))", &SMALL);
    assert_eq!(first.outcome, Outcome::Ok);
    assert_eq!(second.stdout, b"False False\n");
}

#[test]
fn the_same_run_takes_the_same_steps() {
    let source = b"import random, time, uuid, secrets\nprint(random.random(), time.time(), uuid.uuid4(), secrets.token_hex(4), hash('a'), id([]) % 16)\nprint({'b', 'a', 'c'})";
    let first = sandbox().run_script(source, &SMALL);
    assert_eq!(first.outcome, Outcome::Ok);
    // Another sandbox, loaded anew, with nothing translated yet.
    let other = Sandbox::load().unwrap();
    assert_eq!(other.run_script(source, &SMALL), first);
    for _ in 0..5 {
        assert_eq!(sandbox().run_script(source, &SMALL), first);
    }
}

#[test]
fn an_endless_loop_stops_at_the_same_count() {
    for steps in [100_000, 1_000_000, 4_321_987] {
        let run = sandbox().run_script(b"n = 0\nwhile True: n += 1", &Limits { steps, ..SMALL });
        assert_eq!((run.outcome, run.steps), (Outcome::OutOfSteps, steps));
    }
}

#[test]
fn what_was_printed_before_a_stop_is_kept() {
    for source in [
        &b"print('before')\nwhile True: pass"[..],
        b"import threading\nprint('before')\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()",
    ] {
        let run = sandbox().run_script(source, &SMALL);
        assert_eq!((run.outcome, run.stdout.as_slice()), (Outcome::OutOfSteps, &b"before\n"[..]));
    }
}

#[test]
fn output_is_capped_and_kept_up_to_the_cap() {
    let run = sandbox().run_script(b"while True: print('x' * 99)", &Limits { steps: 50_000_000, ..SMALL });
    assert_eq!(run.outcome, Outcome::OutputLimit);
    assert_eq!(run.stdout.len() + run.stderr.len(), 1 << 16);
}

#[test]
fn memory_is_capped() {
    let run = sandbox().run_script(b"keep = []\nwhile True: keep.append(bytearray(1 << 20))", &SMALL);
    assert_eq!(run.outcome, Outcome::OutOfMemory);
    assert!(run.peak_memory_bytes <= 64 << 20);
    let caught = sandbox().run_script(b"try: bytearray(1 << 28)\nexcept MemoryError: print('caught')", &SMALL);
    assert_eq!((caught.outcome, caught.stdout.as_slice()), (Outcome::Ok, &b"caught\n"[..]));
    let too_small = sandbox().run_script(b"print(1)", &Limits { memory_bytes: 1 << 20, ..SMALL });
    assert_eq!(too_small.outcome, Outcome::OutOfMemory, "{:?}", too_small.fault);
}

#[test]
fn sleeping_costs_nothing_and_moves_the_clock() {
    let run = sandbox().run_script(b"import time\nt = time.monotonic()\ntime.sleep(86400)\nprint(round(time.monotonic() - t))", &SMALL);
    assert_eq!(run.stdout, b"86400\n");
}

#[test]
fn a_thread_cannot_be_started_and_says_so() {
    let run = sandbox().run_script(b"import threading\nthreading.Thread(target=print).start()", &SMALL);
    assert_eq!(run.outcome, Outcome::Exception);
    let raised = run.raised.unwrap();
    assert_eq!(raised.name(), "RuntimeError");
    assert!(raised.message.starts_with("threads cannot be started here"), "{}", raised.message);
}

#[test]
fn tracebacks_show_the_programs_own_lines_only() {
    let run = sandbox().run_script(b"import json\ndef load(text):\n    return json.loads(text)\nload('{')", &SMALL);
    let stderr = String::from_utf8(run.stderr).unwrap();
    let expected = "Traceback (most recent call last):\n  File \"answer.py\", line 4, in <module>\n    load('{')\n  File \"answer.py\", line 3, in load\n    return json.loads(text)\njson.decoder.JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)\n";
    assert_eq!(stderr, expected);
    let frames: Vec<_> = run.raised.unwrap().frames.into_iter().map(|frame| (frame.line, frame.function)).collect();
    assert_eq!(frames, [(4, "<module>".to_owned()), (3, "load".to_owned())]);
}

#[test]
fn exits_tell_their_status() {
    for (source, status) in [
        ("import sys\nsys.exit(3)", 3),
        ("raise SystemExit", 0),
        ("import os\nos._exit(7)", 7),
        ("import os\nos.abort()", 134),
        ("exit('bye')", 1),
    ] {
        let run = sandbox().run_script(source.as_bytes(), &SMALL);
        assert_eq!((run.outcome, run.exit_status), (Outcome::Exit, Some(status)), "{source}");
    }
}

#[test]
fn values_come_back_as_they_are() {
    let expression = "[None, True, -1, 2**70, 1.5, float('nan'), 1j, 'ä\\ud800', 'x', b'\\x00', bytearray(b'a'), (1,), {1}, frozenset(), {'k': []}, print, type('T', (dict,), {})(a=1)]";
    let run = sandbox().run(&[Item::Value(expression)], &SMALL);
    let shown = run.values[0].as_ref().unwrap().to_string();
    assert_eq!(
        shown,
        "[None, True, -1, 1180591620717411303424, 1.5, nan, complex(0.0, 1.0), 'ä\u{fffd}\u{fffd}\u{fffd}', 'x', b'\\x00', bytearray(b'a'), (1,), {1}, frozenset(), {'k': []}, <builtin_function_or_method object>, T({'a': 1})]"
    );
}

#[test]
fn deep_cyclic_and_huge_values_are_cut() {
    let run = sandbox()
        .run(&[Item::Statements("x = []\nfor _ in range(500): x = [x]\ny = []\ny.append(y)"), Item::Value("x"), Item::Value("y")], &SMALL);
    assert_eq!(run.outcome, Outcome::Ok);
    assert!(run.values.iter().all(|value| value.as_ref().unwrap().to_string().contains("...")));
    let run = sandbox().run(&[Item::Value("'x' * (9 << 20)"), Item::Value("1")], &Limits { memory_bytes: 128 << 20, ..SMALL });
    assert!(run.values[0].is_none() && run.values[1] == Some(Value::Int(1.into())));
}

#[test]
fn items_are_counted_apart() {
    let items = [Item::Statements("n = 20000"), Item::Statements("x = [i for i in range(n)]"), Item::Value("len(x)")];
    let run = sandbox().run(&items, &SMALL);
    assert_eq!(run.values, [Some(Value::Int(20000.into()))]);
    assert!(run.item_steps(1) > 5 * run.item_steps(2), "{:?} {}", run.item_starts, run.steps);
    assert_eq!((0..3).map(|item| run.item_steps(item)).sum::<u64>() + run.item_starts[0], run.steps);
}

#[test]
fn the_answer_is_a_module_of_its_own() {
    let items = [
        Item::Statements("hidden = 1"),
        Item::Answer(b"name = __name__\ndef see(): return 'hidden' in globals()"),
        Item::Name("see"),
        Item::Name("name"),
        Item::Value("[name, see(), hidden]"),
    ];
    let run = sandbox().run(&items, &SMALL);
    assert_eq!(run.values[0].as_ref().unwrap().to_string(), "['answer', False, 1]");
    let missing = sandbox().run(&[Item::Answer(b"x = 1"), Item::Name("y")], &SMALL);
    assert_eq!((missing.outcome, missing.missing_name.as_deref(), missing.failed_item), (Outcome::Exception, Some("y"), Some(1)));
}

#[test]
fn the_module_has_its_checksum() {
    use sha2::{Digest, Sha256};
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/python/");
    let digest = Sha256::digest(std::fs::read(format!("{folder}python.wasm.zst")).unwrap());
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    let sums = std::fs::read_to_string(format!("{folder}SHA256SUMS")).unwrap();
    assert!(sums.contains(&format!("{hex}  python.wasm.zst")), "{hex} is not in\n{sums}");
}

/// Small frames are what phones' secondary threads have: half a MiB.
#[test]
fn a_long_loop_runs_on_a_small_stack() {
    let run = std::thread::Builder::new()
        .stack_size(512 << 10)
        .spawn(|| sandbox().run_script(b"n = 0\nfor i in range(100000): n += i & 3\nprint(n)", &Limits { steps: 50_000_000, ..SMALL }))
        .unwrap()
        .join()
        .unwrap();
    assert_eq!(run.stdout, b"150000\n");
}
