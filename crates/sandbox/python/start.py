"""Runs once, inside the interpreter that is snapshotted: warms modules, and defines what happens at the end of a program."""
import _sitebuiltins
import _thread
import atexit
import builtins
import gc
import linecache
import posix
import sys
import threading
import traceback

# Modules that answers use most, so that importing them costs a run next to nothing.
import abc, array, bisect, cmath, collections, collections.abc, contextlib, copy, dataclasses, datetime, decimal, enum, fractions
import functools, hashlib, heapq, io, itertools, json, keyword, math, numbers, operator, os, queue, random, re, reprlib, sqlite3
import statistics, string, struct, textwrap, time, types, typing, weakref

ANSWER_FILE = "answer.py"


def refuse_thread(*args, **kwargs):
    raise RuntimeError("threads cannot be started here: the sandbox runs one thread, so that every run is the same")


_thread.start_new_thread = _thread.start_new = _thread.start_joinable_thread = refuse_thread
threading._start_new_thread = threading._start_joinable_thread = refuse_thread


def abort():
    """Ends the program as the signal would: a trap would look like a fault of the sandbox."""
    os._exit(134)


os.abort = posix.abort = abort

builtins.exit = _sitebuiltins.Quitter("exit", "Ctrl-D (i.e. EOF)")
builtins.quit = _sitebuiltins.Quitter("quit", "Ctrl-D (i.e. EOF)")


def keep_answer_frames(report):
    """Drops the frames that are not the learner's own, here and in causes, contexts and groups."""
    pending, seen = [report], set()
    while pending:
        one = pending.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        one.stack[:] = [frame for frame in one.stack if frame.filename == ANSWER_FILE]
        pending += [one.__cause__, one.__context__, *(one.exceptions or ())]


def print_exception(exception, source):
    """Writes the traceback of an uncaught exception to stderr, as an interpreter would; of SystemExit only its message."""
    try:
        sys.stdout.flush()
    except BaseException:
        pass
    if isinstance(exception, SystemExit):
        if exception.code is not None and not isinstance(exception.code, int):
            print(exception.code, file=sys.stderr)
        return
    text = source.decode("utf-8", "replace")
    linecache.cache[ANSWER_FILE] = (len(text), None, text.splitlines(True), ANSWER_FILE)
    report = traceback.TracebackException.from_exception(exception, compact=True)
    keep_answer_frames(report)
    for line in report.format():
        sys.stderr.write(line)


def flush_streams():
    for stream in (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
        try:
            stream.flush()
        except BaseException:
            pass


def finish_script():
    """What an interpreter does after the last line: exit functions, then the main module's names die, then the streams are flushed."""
    try:
        atexit._run_exitfuncs()
    except BaseException:
        pass
    names = sys.modules["__main__"].__dict__ if "__main__" in sys.modules else {}
    for private in (True, False):
        for name in list(names):
            if name != "__builtins__" and (name[:1] == "_" and name[1:2] != "_") is private:
                names[name] = None
    gc.collect()
    flush_streams()


def warm_up():
    """Code paths that every run takes, so that their caches are in the snapshot."""
    namespace = {}
    exec(compile("class A:\n    def f(self): return [x * x for x in range(3)]\na = A().f()\n", ANSWER_FILE, "exec"), namespace)
    connection = sqlite3.connect(":memory:")
    connection.execute("create table t(a integer primary key, b text)")
    connection.execute("insert into t values(1, ?)", ("x",))
    connection.execute("select a, b from t where a = 1").fetchall()
    connection.close()


warm_up()

# What is alive now stays alive: a collection need not look at it again.
gc.collect()
gc.freeze()
